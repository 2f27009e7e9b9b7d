package io.github.payuperu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.Expectation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An answer by its terms. There is none that the contract objects to: whoever holds one knows that it was checked. */
final class Answered {
    private static final PayuValidator VALIDATOR = PayuValidator.create();

    private final Message message;

    private Answered(Message message) {
        this.message = message;
    }

    /** The answer to a request of that operation, null where the request names none. */
    static Answered of(byte[] body, Operation operation) {
        Expectation expectation = Expectation.of(Direction.RESPONSE);
        Report report = VALIDATOR.check(body, operation == null ? expectation : expectation.of(operation));
        assertThat(report.findings(Severity.ERROR))
                .as(new String(body, StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(report.findings(Severity.WARNING))
                .as(new String(body, StandardCharsets.UTF_8))
                .isEmpty();
        return new Answered(report.message().orElseThrow());
    }

    /** The answer to a request of which nothing is known. */
    static Answered of(byte[] body) {
        return of(body, null);
    }

    /** The documented sample of an answer. */
    static Answered sample(String operation) {
        return of(
                Examples.response(operation).getBytes(StandardCharsets.UTF_8),
                Contract.get().operation(operation).orElseThrow());
    }

    /** The value; null where the answer has none. */
    String text(String term) {
        return message.text(Contract.get().require(Direction.RESPONSE, term));
    }

    String error() {
        return text("error");
    }

    /** Which members there are, and of which kind: {@code errorCode NULL} for example. */
    Set<String> shape() {
        Set<String> shape = new TreeSet<>();
        message.accept(new Shape(shape));
        return shape;
    }

    /** All values of a field that stands in a list. */
    List<String> texts(String term) {
        Field wanted = Contract.get().require(Direction.RESPONSE, term);
        List<String> texts = new ArrayList<>();
        message.accept(new Texts(wanted, texts));
        return texts;
    }

    private record Shape(Set<String> shape) implements Visitor {
        @Override
        public void scalar(Field field, String name, int node, ScalarKind kind, String text) {
            shape.add(field.term() + " " + kind);
        }
    }

    private record Texts(Field wanted, List<String> texts) implements Visitor {
        @Override
        public void scalar(Field field, String name, int node, ScalarKind kind, String text) {
            if (field == wanted) {
                texts.add(text);
            }
        }
    }

    private interface Visitor extends MessageVisitor {
        @Override
        default void startObject(Field field, String name, int node) {}

        @Override
        default void endObject() {}

        @Override
        default void startArray(Field field, String name, int node) {}

        @Override
        default void endArray() {}
    }
}
