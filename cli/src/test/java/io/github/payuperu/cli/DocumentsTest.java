package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Formats that make one document of a run. */
class DocumentsTest {
    @BeforeAll
    static void writeBodies() throws IOException {
        Bodies.write();
    }

    @Test
    void sarifNamesTheFilesThatHaveFindings() throws IOException {
        Run run = Run.of(
                "validate",
                "--format",
                "sarif",
                "--now",
                "2021-06-21T12:00:00Z",
                "target/bodies/samples",
                "target/bodies/missing.json");
        JsonNode sarif = new ObjectMapper().readTree(run.out()).at("/runs/0");

        List<String> places = new ArrayList<>();
        sarif.at("/results")
                .forEach(result -> places.add(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asText() + " "
                        + result.at("/ruleId").asText() + " "
                        + result.at("/locations/0/physicalLocation/region/startLine")
                                .asText()));
        assertThat(places)
                .contains(
                        "target/bodies/samples/short.json S-MIN-LENGTH 6",
                        "target/bodies/samples/sub/ping.jsonl S-SYNTAX 3")
                .noneMatch(place -> place.contains("samples/ping.json"));
        assertThat(sarif.at("/invocations/0/executionSuccessful").asBoolean(true))
                .isFalse();
        assertThat(sarif.at("/tool/driver/version").asText()).matches("\\d.*");
        assertThat(run.err()).contains("missing.json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void areDocumentsEvenIfThereIsNothingToSay() throws IOException {
        byte[] ping = Bodies.sample("ping.request").getBytes(StandardCharsets.UTF_8);

        assertThat(new ObjectMapper()
                        .readTree(Run.of(ping, "validate", "--format", "sarif", "-")
                                .out())
                        .at("/runs/0/results"))
                .isEmpty();
        assertThat(Run.of(ping, "validate", "--format", "junit", "-").out()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="payu-peru.validate" tests="1" failures="0" errors="0" skipped="0">
                          <testcase classname="payu-peru.validate" name="-"></testcase>
                        </testsuite>
                        """);
    }
}
