package io.github.payuperu.deriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeriveTest {
    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory.resolve("spec"));
    }

    @Test
    void writesEverything() throws IOException {
        derive("out");

        assertThat(files("out"))
                .containsExactly(
                        "composed/cash.response.json",
                        "contract.tsv",
                        "examples/cash.request.json",
                        "examples/charge.request.json",
                        "examples/charge.response.json",
                        "examples/ping.request.json",
                        "examples/ping.response.json",
                        "openapi.json",
                        "prose.json",
                        "schemas/cash.request.json",
                        "schemas/cash.response.json",
                        "schemas/charge.request.json",
                        "schemas/charge.response.json",
                        "schemas/ping.request.json",
                        "schemas/ping.response.json");
        assertThat(directory.resolve("out-java/openapi.json")).content().contains("Digits(integer = 3, fraction = 2)");
    }

    @Test
    void copiesExamplesByteForByte() throws IOException {
        spec.with("examples/ping.request.json", "{\t\"command\" :\"PING\"}\r\n");

        derive("out");

        assertThat(directory.resolve("out/examples/ping.request.json")).hasContent("{\t\"command\" :\"PING\"}\r\n");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        derive("once");
        derive("again");

        for (String file : files("once")) {
            assertThat(directory.resolve("again/" + file)).hasSameBinaryContentAs(directory.resolve("once/" + file));
        }
    }

    @Test
    void writesNothingWhenTheSpecificationMakesNoSense() {
        spec.replace("models/Order.yaml", "type: number", "type: money");

        assertThatThrownBy(() -> derive("out"))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("models/Order.yaml#/properties/value: ");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void wantsThreeArguments() {
        assertThatThrownBy(() -> Derive.main(new String[] {"spec"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Wanted: specification directory, directory to publish in, file for the Java generator");
    }

    private void derive(String out) throws IOException {
        Derive.main(new String[] {
            spec.directory().toString(),
            directory.resolve(out).toString(),
            directory.resolve(out + "-java/openapi.json").toString()
        });
    }

    private List<String> files(String out) throws IOException {
        Path root = directory.resolve(out);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
