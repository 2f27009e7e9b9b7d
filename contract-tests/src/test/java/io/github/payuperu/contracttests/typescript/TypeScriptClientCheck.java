package io.github.payuperu.contracttests.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sample of the contract, and every body of the pacts, goes through the compiled client and before a gateway. */
class TypeScriptClientCheck {
    private static final Path CLIENT = Path.of(System.getProperty("typescript.directory"));
    private static final List<Path> SAMPLES = List.of(Path.of("../spec/examples"), Path.of("../spec/composed"));
    private static final Path PACT = Path.of("pacts/merchant-json-payments-api.json");

    @Test
    void keepsWhatItReadsAndIsUnderstood() throws IOException, InterruptedException {
        List<String> files = files();
        try (Sandbox sandbox = Sandbox.builder().start()) {
            String output = run(sandbox.url().toString(), files);

            assertThat(output.lines()).hasSize(files.size()).allMatch(line -> line.endsWith(": as it was"));
        }
    }

    private static List<String> files() throws IOException {
        List<String> files = new ArrayList<>(List.of(PACT.toString()));
        for (Path folder : SAMPLES) {
            try (Stream<Path> found = Files.list(folder)) {
                found.map(Path::toString)
                        .filter(file -> file.endsWith(".json"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static String run(String url, List<String> files) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", CLIENT.resolve("dist/check.js").toString(), url));
        command.addAll(files);
        Path output = Files.createTempFile("typescript", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        int exit = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        assertThat(exit).as(text).isZero();
        return text;
    }
}
