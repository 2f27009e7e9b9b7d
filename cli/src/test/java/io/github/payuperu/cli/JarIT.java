package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The one runnable jar, in a process of its own. */
@Timeout(120)
class JarIT {
    @BeforeAll
    static void writeBodies() throws IOException {
        Bodies.write();
    }

    @Test
    void runsWithNothingBesideIt() throws Exception {
        Process process = start("validate", "--locale", "es", "target/bodies/garbage/brace.json");

        assertThat(text(process.getInputStream())).startsWith("target/bodies/garbage/brace.json: no válido · json ·");
        assertThat(text(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void readsStandardInput() throws Exception {
        Process process = start("validate", "-");
        process.getOutputStream().write(Bodies.sample("ping.request").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();

        assertThat(text(process.getInputStream())).isEqualTo("-: valid · json · ping · request\n");
        assertThat(process.waitFor()).isEqualTo(ExitCode.OK);
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(text(start("--version").getInputStream()))
                .isEqualTo(Run.of("--version").out());
    }

    @Test
    void needsLittleMemoryForALargeBody() throws Exception {
        Process process = start(List.of("-Xmx24m"), "validate", "target/bodies/large");

        assertThat(text(process.getInputStream())).endsWith("messages: 4 · valid: 1 · not valid: 3 · not opened: 0\n");
        assertThat(text(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void endsQuietlyWhenItsReaderGoes() throws Exception {
        Process process = start("fields");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("operation\tdirection");
        }

        assertThat(text(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** Starts it where the platform's encoding cannot say everything. */
    private static Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dfile.encoding=US-ASCII", "-jar", "target/payu-peru.jar"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
