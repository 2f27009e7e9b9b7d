package io.github.payuperu.benchmarks.contestant;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.benchmarks.body.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * swagger-request-validator with the published OpenAPI document, which is more lenient than the strict schemas. It is spared the
 * union of the three requests, whose discriminator it does not understand, and told that members it has no name for are fine.
 */
final class OpenApi {
    private static final String PATH = "/payments-api/4.0/service.cgi";
    private static final JsonPointer CONTENT =
            JsonPointer.compile("/paths/" + PATH.replace("/", "~1") + "/post/requestBody/content/application~1json");

    private OpenApi() {}

    static Work work(Body body) {
        OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForInlineApiSpecification(document())
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .build())
                .build();
        byte[] bytes = body.bytes();
        Expected.verdict(body, !validator.validateRequest(request(bytes)).hasErrors());
        return () -> validator.validateRequest(request(bytes));
    }

    private static Request request(byte[] bytes) {
        return SimpleRequest.Builder.post(PATH)
                .withContentType("application/json; charset=utf-8")
                .withBody(bytes)
                .build();
    }

    private static String document() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/payu-peru/openapi.json")) {
            JsonNode document = new ObjectMapper().readTree(in);
            ObjectNode content = (ObjectNode) document.at(CONTENT);
            content.putObject("schema").put("$ref", "#/components/schemas/SubmitTransactionRequest");
            return document.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
