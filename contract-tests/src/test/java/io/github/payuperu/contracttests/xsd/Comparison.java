package io.github.payuperu.contracttests.xsd;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import io.github.payuperu.wire.xml.XmlReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/**
 * What the strict schema and the structure check make of the corpus of one operation and direction. Requests are read without
 * being told their operation and are accepted as the operation they say they are; answers do not say, so the reader is told.
 */
final class Comparison {
    private final Operation operation;
    private final Direction direction;
    private final Validator schema;
    private final XmlReader reader = new XmlReader(Contract.get(), Limits.DEFAULT);
    private final Set<Beyond> seen = EnumSet.noneOf(Beyond.class);
    private final List<String> unexplained = new ArrayList<>();
    private int accepted;
    private int refused;

    private Comparison(Operation operation, Direction direction) {
        this.operation = operation;
        this.direction = direction;
        this.schema = validator(name());
    }

    /** Compares every message of the corpus. */
    static Comparison of(Operation operation, Direction direction) {
        Comparison comparison = new Comparison(operation, direction);
        Corpus.of(Contract.get(), operation, direction).forEach(comparison::compare);
        return comparison;
    }

    /** The differences that the list foresees. */
    Set<Beyond> seen() {
        return seen;
    }

    /** The differences that it does not. */
    List<String> unexplained() {
        return unexplained;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    private String name() {
        return operation.name() + "." + direction.label();
    }

    private static Validator validator(String name) {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(Comparison.class.getResource("/payu-peru/xsd/" + name + ".xsd"))
                    .newValidator();
        } catch (SAXException e) {
            throw new IllegalStateException(name + ".xsd", e);
        }
    }

    private void compare(Mutant mutant) {
        boolean bySchema = schemaAccepts(mutant);
        boolean byReader = readerAccepts(mutant);
        accepted += byReader ? 1 : 0;
        refused += byReader ? 0 : 1;
        if (bySchema != byReader) {
            explain(mutant, bySchema, byReader);
        }
    }

    private void explain(Mutant mutant, boolean bySchema, boolean byReader) {
        List<Beyond> reasons = mutant.beyond().stream()
                .filter(beyond -> beyond.explains(bySchema, byReader))
                .toList();
        seen.addAll(reasons);
        if (reasons.isEmpty()) {
            unexplained.add(
                    name() + ": " + mutant.what() + ": only the " + (bySchema ? "schema" : "reader") + " accepts");
        }
    }

    private boolean schemaAccepts(Mutant mutant) {
        try {
            schema.reset();
            schema.validate(new StreamSource(new StringReader(mutant.body())));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean readerAccepts(Mutant mutant) {
        Expectation known = Expectation.of(direction);
        Reading reading = reader.read(
                mutant.body().getBytes(StandardCharsets.UTF_8),
                direction == Direction.RESPONSE ? known.of(operation) : known);
        return reading.operation().filter(operation::equals).isPresent()
                && !reading.findings().hasErrors();
    }
}
