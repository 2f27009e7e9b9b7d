package io.github.payuperu.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        assertThat(names("examples")).hasSize(15);
        assertThat(names("composed"))
                .containsExactly(
                        "wallet.charge.request.json",
                        "wallet.charge.response.json",
                        "webcheckout.confirmation.response.form",
                        "webcheckout.form.request.form",
                        "webcheckout.response-page.response.form");
        for (Path body : bodies().toList()) {
            assertThat(PUBLISHED.resolve(body)).hasSameBinaryContentAs(body);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void satisfyTheirSchema(Path body) throws IOException {
        assertThat(problems(body, body.getFileName().toString().replaceFirst("form$", "json")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "card.authorization.request.json, card.charge.request.json",
        "card.authorization.request.json, card.capture.request.json",
        "card.authorization.request.json, cash.charge.request.json",
        "card.capture.request.json, card.charge.request.json",
        "cash.charge.request.json, card.charge.request.json",
        "payment-methods.request.json, ping.request.json",
        "ping.request.json, card.authorization.request.json",
        "webcheckout.form.request.form, webcheckout.confirmation.response.json",
        "webcheckout.response-page.response.form, webcheckout.confirmation.response.json",
        "webcheckout.confirmation.response.form, webcheckout.response-page.response.json"
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
        return schema(schema).validate(json(body), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The body; a form as the object that a form decoder makes of it. */
    private static String json(Path body) throws IOException {
        String text = Files.readString(body);
        if (!body.toString().endsWith(".form")) {
            return text;
        }
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (String pair : text.substring(text.indexOf('?') + 1).split("&", -1)) {
            String[] sides = URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2);
            parameters.put(sides[0], sides[sides.length - 1]);
        }
        return parameters.toString();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED.resolve("schemas/" + name)), InputFormat.JSON);
    }
}
