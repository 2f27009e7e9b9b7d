package io.github.payuperu.deriver.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.SpecException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {
    private static final String MEDIA = "/paths/~1service/post/requestBody/content/application~1json";

    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory);
    }

    @Test
    void makesAModelAComponent() {
        JsonNode document = bundle().document();

        assertThat(document.at(MEDIA + "/schema/$ref").asText()).isEqualTo("#/components/schemas/Request");
        assertThat(document.at("/components/schemas/Order/properties/number/maxLength")
                        .asInt())
                .isEqualTo(3);
        assertThat(document.at("/components/schemas/SubmitRequest/properties/transaction/allOf/0/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Transaction");
    }

    @Test
    void sortsComponentsAndKeepsMembersAsWritten() {
        assertThat(bundle().schemas().fieldNames())
                .toIterable()
                .containsExactly(
                        "Order",
                        "PingCommand",
                        "PingRequest",
                        "Request",
                        "Response",
                        "SubmitCommand",
                        "SubmitRequest",
                        "Transaction");
        assertThat(bundle().document()
                        .at("/components/schemas/Order/properties")
                        .fieldNames())
                .toIterable()
                .containsExactly("number", "value", "until", "email");
    }

    @Test
    void putsSharedFilesInTheirPlace() {
        JsonNode test = bundle().document().at("/components/schemas/PingRequest/properties/test");

        assertThat(test.at("/xml/name").asText()).isEqualTo("isTest");
    }

    @Test
    void resolvesReferencesInSharedFilesFromWhereTheyStand() {
        spec.with("shared/test.yaml", "allOf: [{$ref: ../models/Order.yaml}]\n");

        assertThat(bundle().document()
                        .at("/components/schemas/PingRequest/properties/test/allOf/0/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Order");
    }

    @Test
    void putsExampleBodiesInWithTheirNumbersAsWritten() {
        assertThat(bundle().document().at(MEDIA + "/examples/ping"))
                .hasToString("{\"value\":{\"command\":\"PING\",\"amount\":1.10}}");
    }

    @Test
    void completesTheMappingOfADiscriminator() {
        assertThat(bundle().document()
                        .at("/components/schemas/Request/discriminator/mapping/PING")
                        .asText())
                .isEqualTo("#/components/schemas/PingRequest");
    }

    @Test
    void tellsWhichFilesItUsed() {
        spec.with("models/Idle.yaml", "type: object\n");

        assertThat(bundle().files())
                .contains(
                        "payments-api.yaml",
                        "models/Order.yaml",
                        "shared/test.yaml",
                        "examples/ping.request.json",
                        "composed/cash.response.json")
                .doesNotContain("models/Idle.yaml");
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() {
        spec.replace("models/PingRequest.yaml", "../shared/test.yaml", "../shared/trial.yaml");

        assertProblem("models/PingRequest.yaml#/properties/test: refers to shared/trial.yaml, which does not exist");
    }

    @Test
    void refusesAModelThatDoesNotExist() {
        spec.replace("models/Request.yaml", "./PingRequest.yaml", "./PongRequest.yaml");

        assertProblem("models/Request.yaml#/oneOf/1: refers to models/PongRequest.yaml, which does not exist");
    }

    @Test
    void refusesAMappingToAModelThatDoesNotExist() {
        spec.replace("models/Request.yaml", "PING: PingRequest", "PING: PongRequest");

        assertProblem("models/Request.yaml#/discriminator/mapping/PING: refers to models/PongRequest.yaml,"
                + " which does not exist");
    }

    @Test
    void refusesAnExampleThatDoesNotExist() {
        spec.replace("paths/service.yaml", "ping.request.json", "pong.request.json");

        assertProblem("paths/service.yaml#/post/requestBody/content/application~1json/examples/ping/x-example-file:"
                + " there is no examples/pong.request.json");
    }

    @Test
    void refusesAReferenceOutOfTheSpecification() {
        spec.replace("models/PingRequest.yaml", "../shared/test.yaml", "../../test.yaml");

        assertProblem("models/PingRequest.yaml#/properties/test: ../../test.yaml leaves the specification");
    }

    @Test
    void refusesMembersBesideAReference() {
        spec.replace(
                "models/PingRequest.yaml", "$ref: ../shared/test.yaml", "{$ref: ../shared/test.yaml, title: Test}");

        assertProblem("models/PingRequest.yaml#/properties/test: members beside a $ref are void in OpenAPI 3.0;"
                + " write allOf with the $ref in it");
    }

    @Test
    void refusesSharedFilesThatContainEachOther() {
        spec.with("shared/test.yaml", "items: {$ref: ./test.yaml}\n");

        assertProblem("shared/test.yaml#/items: refers to shared/test.yaml, which refers back here");
    }

    @Test
    void refusesANameSaidTwiceAndTellsTheLine() {
        spec.replace(
                "models/PingCommand.yaml", "{type: string, maxLength: 8", "{type: string,\nmaxLength: 8, type: text");

        assertThatThrownBy(this::bundle)
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("models/PingCommand.yaml:2: Duplicate field 'type'");
    }

    @Test
    void refusesTextThatIsNoYaml() {
        spec.with("models/PingCommand.yaml", "type: [string\n");

        assertThatThrownBy(this::bundle)
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("models/PingCommand.yaml:1: while parsing a flow sequence");
    }

    @Test
    void refusesAnEmptyFile() {
        spec.with("models/PingCommand.yaml", "");

        assertProblem("models/PingCommand.yaml: is not a mapping of names to values");
    }

    private Bundle bundle() {
        return Bundler.bundle(new SpecSource(spec.directory()), "payments-api.yaml");
    }

    private void assertProblem(String message) {
        assertThatThrownBy(this::bundle).isInstanceOf(SpecException.class).hasMessage(message);
    }
}
