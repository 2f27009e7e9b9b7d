package io.github.payuperu.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;

/** The published document of WebCheckout, read by somebody else's parser. */
class WebCheckoutTest {
    private static final SwaggerParseResult RESULT =
            new OpenAPIV3Parser().readLocation("target/classes/payu-peru/webcheckout.json", null, new ParseOptions());
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void parsesWithoutAComplaint() {
        assertThat(RESULT.getMessages()).isEmpty();
    }

    @Test
    void hasOneAddressAndTwoCallbacks() {
        assertThat(RESULT.getOpenAPI().getPaths()).containsOnlyKeys("/ppp-web-gateway-payu/");
        assertThat(form().getCallbacks()).containsOnlyKeys("responsePage", "confirmationPage");
    }

    @Test
    void answersToTheAddressesOfTheForm() {
        assertThat(form().getCallbacks().get("responsePage")).containsOnlyKeys("{$request.body#/responseUrl}");
        assertThat(form().getCallbacks().get("confirmationPage")).containsOnlyKeys("{$request.body#/confirmationUrl}");
    }

    @Test
    void makesOneParameterOfTheQuery() {
        Parameter page = form().getCallbacks()
                .get("responsePage")
                .get("{$request.body#/responseUrl}")
                .getGet()
                .getParameters()
                .get(0);

        assertThat(page.getExplode()).isTrue();
        assertThat(page.getSchema().get$ref()).isEqualTo("#/components/schemas/ResponsePage");
    }

    @Test
    void hidesSecrets() {
        Schema<?> form = RESULT.getOpenAPI().getComponents().getSchemas().get("PaymentForm");

        assertThat(form.getProperties().get("payerDocument").getFormat()).isEqualTo("password");
        assertThat(form.getProperties().get("extra1").getFormat()).isEqualTo("password");
        assertThat(form.getProperties().get("description").getFormat()).isNull();
    }

    @Test
    void takesAForm() {
        assertThat(form().getRequestBody().getContent().get(FORM).getSchema().get$ref())
                .isEqualTo("#/components/schemas/PaymentForm");
    }

    private static Operation form() {
        return RESULT.getOpenAPI().getPaths().get("/ppp-web-gateway-payu/").getPost();
    }
}
