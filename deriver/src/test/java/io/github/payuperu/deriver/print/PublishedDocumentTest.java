package io.github.payuperu.deriver.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedDocumentTest {
    private static final String VALUE = "/components/schemas/Order/properties/value";

    @TempDir
    Path directory;

    private Bundle bundle;

    @BeforeEach
    void read() {
        bundle = MiniSpec.in(directory).read().bundle();
    }

    @Test
    void publishesSensitiveTextsAsPasswords() throws IOException {
        JsonNode properties =
                tree(PublishedDocument.published(bundle)).at("/components/schemas/Transaction/properties");

        assertThat(properties.at("/apiKey/format").asText()).isEqualTo("password");
        assertThat(properties.at("/email").has("format")).isFalse();
    }

    @Test
    void annotatesDecimalsForJavaAlone() throws IOException {
        assertThat(tree(PublishedDocument.forJava(bundle))
                        .at(VALUE + "/x-field-extra-annotation")
                        .asText())
                .isEqualTo("@jakarta.validation.constraints.Digits(integer = 3, fraction = 2)");
        assertThat(PublishedDocument.published(bundle)).doesNotContain("x-field-extra-annotation");
    }

    @Test
    void keepsNumbersAndLineEndsTheSameEverywhere() {
        assertThat(PublishedDocument.published(bundle))
                .contains("\"example\": 1.50,\n")
                .contains("\"additionalProperties\": {},\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static JsonNode tree(String json) throws IOException {
        return new JsonMapper().readTree(json);
    }
}
