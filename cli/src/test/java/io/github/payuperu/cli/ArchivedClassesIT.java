package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/start.md, run as they stand there; the application is this command. */
@Timeout(120)
class ArchivedClassesIT {
    private static final Path PAGE = Path.of("../docs/start.md");
    private static final String LOG = "-Xlog:class+load";
    private static final String VALIDATOR = "io.github.payuperu.validators.PayuValidator source: ";

    @TempDir
    Path directory;

    @Test
    void keepTheClassesOfOneRunForTheNext() throws IOException, InterruptedException {
        Files.copy(Path.of("target/payu-peru.jar"), directory.resolve("app.jar"));
        Files.writeString(directory.resolve("ping.json"), Bodies.sample("ping.request"));
        List<String> commands = commands();

        assertThat(commands).hasSize(2);
        assertThat(run(commands.get(0))).contains(VALIDATOR + "file:").contains("ping.json: valid");
        assertThat(run(commands.get(1)))
                .contains(VALIDATOR + "shared objects file")
                .contains("ping.json: valid");
    }

    private static List<String> commands() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("java "))
                .toList();
    }

    private String run(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(1, LOG);
        words.addAll(List.of("validate", "ping.json"));
        Process process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
