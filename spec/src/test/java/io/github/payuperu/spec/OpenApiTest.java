package io.github.payuperu.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;

/** The published document, read by somebody else's parser. */
class OpenApiTest {
    private static final SwaggerParseResult RESULT =
            new OpenAPIV3Parser().readLocation("target/classes/payu-peru/openapi.json", null, new ParseOptions());

    @Test
    void parsesWithoutAComplaint() {
        assertThat(RESULT.getMessages()).isEmpty();
    }

    @Test
    void hasOneAddress() {
        assertThat(RESULT.getOpenAPI().getPaths()).containsOnlyKeys("/payments-api/4.0/service.cgi");
    }

    @Test
    void hidesSecrets() {
        Schema<?> merchant = document().getComponents().getSchemas().get("Merchant");

        assertThat(merchant.getProperties().get("apiKey").getFormat()).isEqualTo("password");
        assertThat(merchant.getProperties().get("apiLogin").getFormat()).isNull();
    }

    private static OpenAPI document() {
        return RESULT.getOpenAPI();
    }
}
