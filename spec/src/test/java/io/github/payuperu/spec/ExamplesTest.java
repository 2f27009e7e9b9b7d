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
import org.junit.jupiter.params.provider.ValueSource;

/** The bodies that the documentation prints, and those of ours, held against the strict schemas of their operations. */
class ExamplesTest {
    private static final Path PUBLISHED = Path.of("target/classes/payu-peru");

    @Test
    void arePublishedByteForByte() throws IOException {
        assertThat(names("examples")).hasSize(12);
        assertThat(names("composed")).containsExactly("wallet.charge.request.json", "wallet.charge.response.json");
        for (Path body : bodies().toList()) {
            assertThat(PUBLISHED.resolve(body)).hasSameBinaryContentAs(body);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void satisfyTheirSchema(Path body) throws IOException {
        assertThat(problems(body, body.getFileName().toString())).isEmpty();
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
        assertThat(problems(Path.of("examples", example), schema)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cash.charge.request.json", "card.charge.request.json"})
    void yapeIsNeitherCashNorCard(String other) throws IOException {
        assertThat(problems(Path.of("composed/wallet.charge.request.json"), other))
                .isNotEmpty();
        assertThat(problems(Path.of("examples", other), "wallet.charge.request.json"))
                .isNotEmpty();
    }

    static Stream<Path> bodies() throws IOException {
        return Stream.concat(
                names("examples").map(name -> Path.of("examples", name)),
                names("composed").map(name -> Path.of("composed", name)));
    }

    private static Stream<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static List<String> problems(Path body, String schema) throws IOException {
        return schema(schema).validate(Files.readString(body), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED.resolve("schemas/" + name)), InputFormat.JSON);
    }
}
