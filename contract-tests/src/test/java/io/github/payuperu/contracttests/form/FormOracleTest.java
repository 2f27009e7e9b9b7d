package io.github.payuperu.contracttests.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.form.FormReader;
import io.github.payuperu.wire.form.FormWriter;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Thousands of forms: what they hold is what the JDK decodes, and in error is what a JSON Schema validator finds in error. */
class FormOracleTest {
    /** {@code -Dforms.seed=N} repeats a run. */
    static final List<Long> SEEDS = List.of(1L, Long.getLong("forms.seed", new Random().nextInt(1_000_000)));

    private static final int FORMS = 3_000;
    private static final Contract CONTRACT = FormSamples.CONTRACT;
    private static final FormReader READER = new FormReader(CONTRACT, Limits.DEFAULT);
    private static final FormWriter WRITER = new FormWriter();
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void holdsWhatTheJdkDecodes(long seed) {
        FormSamples samples = new FormSamples(seed);
        for (int i = 0; i < FORMS; i++) {
            Operation form = samples.form();
            String body = samples.written(samples.parameters(form));

            Reading reading = READER.read(body.getBytes(UTF_8), Expectation.NONE.of(form));

            assertThat(known(reading, form))
                    .as(body)
                    .isEqualTo(known(decoded(body.getBytes(UTF_8)).orElseThrow(), form));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void isRefusedExactlyWhenItCannotBeDecoded(long seed) {
        FormSamples samples = new FormSamples(seed);
        int refused = 0;
        for (int i = 0; i < FORMS; i++) {
            Operation form = samples.form();
            byte[] body = samples.damaged(samples.written(samples.parameters(form)));
            if (body[0] == '?' || isBlank(body[0])) {
                continue;
            }
            Optional<Map<String, String>> decoded = decoded(body);

            Reading reading = READER.read(body, Expectation.NONE.of(form));

            assertThat(reading.complete()).as(new String(body, UTF_8)).isEqualTo(decoded.isPresent());
            decoded.ifPresent(parameters -> assertThat(known(reading, form)).isEqualTo(known(parameters, form)));
            refused += reading.complete() ? 0 : 1;
        }
        assertThat(refused).isBetween(FORMS / 10, FORMS * 9 / 10);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void isInErrorWhereTheStrictSchemaSaysSo(long seed) throws IOException {
        FormSamples samples = new FormSamples(seed);
        int inError = 0;
        for (int i = 0; i < FORMS; i++) {
            Operation form = samples.form();
            Map<String, String> parameters = samples.parameters(form);

            SortedSet<String> ours = errors(READER.read(parameters, Expectation.NONE.of(form)));
            SortedSet<String> theirs = errors(form, parameters);

            assertThat(ours).as(parameters.toString()).isEqualTo(theirs);
            inError += ours.isEmpty() ? 0 : 1;
        }
        assertThat(inError).isBetween(FORMS / 10, FORMS * 9 / 10);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void isTheSameFormAfterItWasWrittenAndReadAgain(long seed) {
        FormSamples samples = new FormSamples(seed);
        for (int i = 0; i < FORMS; i++) {
            Operation form = samples.form();
            Reading before =
                    READER.read(samples.written(samples.parameters(form)).getBytes(UTF_8), Expectation.NONE.of(form));

            String written = WRITER.write(before.message());
            Reading after = READER.read(written.getBytes(UTF_8), Expectation.NONE.of(form));

            assertThat(before.message().compareWith(after.message()))
                    .as(written)
                    .isEmpty();
            assertThat(WRITER.write(after.message())).isEqualTo(written);
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /** What a decoder says, without the line breaks that end a file. */
    private static Optional<Map<String, String>> decoded(byte[] body) {
        int end = body.length;
        while (end > 0 && (body[end - 1] == '\n' || body[end - 1] == '\r')) {
            end--;
        }
        return Decoder.decode(Arrays.copyOf(body, end));
    }

    private static Map<String, String> known(Reading reading, Operation form) {
        Map<String, String> known = new HashMap<>();
        for (Field field : CONTRACT.parameters(form)) {
            if (reading.message().node(field) >= 0) {
                known.put(
                        field.name(),
                        Optional.ofNullable(reading.message().text(field)).orElse(""));
            }
        }
        return known;
    }

    private static Map<String, String> known(Map<String, String> parameters, Operation form) {
        Map<String, String> known = new HashMap<>(parameters);
        known.keySet().removeIf(name -> CONTRACT.parameter(form, name) == null);
        return known;
    }

    private static SortedSet<String> errors(Reading reading) {
        return reading.list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> errors(Operation form, Map<String, String> parameters) throws IOException {
        ObjectNode object = JsonMapper.builder().build().createObjectNode();
        parameters.forEach(object::put);
        SortedSet<String> places = new TreeSet<>();
        for (Error error : schema(form).validate(object)) {
            String place = error.getInstanceLocation().toString();
            places.add(error.getProperty() == null ? place : place + "/" + error.getProperty());
        }
        return places;
    }

    private static Schema schema(Operation form) throws IOException {
        Schema known = SCHEMAS.get(form.name());
        if (known != null) {
            return known;
        }
        String file = "/payu-peru/schemas/" + form.name() + "."
                + CONTRACT.parameters(form).get(0).direction().label() + ".json";
        try (InputStream in = FormOracleTest.class.getResourceAsStream(file)) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
            SCHEMAS.put(form.name(), schema);
            return schema;
        }
    }
}
