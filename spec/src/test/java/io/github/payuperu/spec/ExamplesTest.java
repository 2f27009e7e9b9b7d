package io.github.payuperu.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bodies that the documentation prints, held against the strict schemas of their operations. */
class ExamplesTest {
    private static final Path PUBLISHED = Path.of("target/classes/payu-peru");

    @Test
    void arePublishedByteForByte() throws IOException {
        assertThat(names()).hasSize(12);
        for (String name : names().toList()) {
            assertThat(PUBLISHED.resolve("examples/" + name)).hasSameBinaryContentAs(Path.of("examples", name));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void satisfyTheirSchema(String name) throws IOException {
        assertThat(problems(name, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "card.authorization.request.json, card.charge.request.json",
        "card.authorization.request.json, card.capture.request.json",
        "card.authorization.request.json, cash.charge.request.json",
        "card.capture.request.json, card.charge.request.json",
        "cash.charge.request.json, card.charge.request.json",
        "payment-methods.request.json, ping.request.json",
        "ping.request.json, card.authorization.request.json"
    })
    void doNotSatisfyTheSchemaOfAnotherOperation(String example, String schema) throws IOException {
        assertThat(problems(example, schema)).isNotEmpty();
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static List<String> problems(String example, String schema) throws IOException {
        return schema(schema).validate(Files.readString(Path.of("examples", example)), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED.resolve("schemas/" + name)), InputFormat.JSON);
    }
}
