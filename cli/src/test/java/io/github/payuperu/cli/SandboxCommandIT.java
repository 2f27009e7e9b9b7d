package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine.Help.Ansi;

/** The sandbox by command, and requests sent to it by command. */
@Timeout(60)
class SandboxCommandIT {
    private static final String PATH = "/payments-api/4.0/service.cgi";

    @BeforeAll
    static void writeBodies() throws IOException {
        Bodies.write();
    }

    @Test
    void printsItsAddressFirstAndAnswersUntilItIsStopped() throws IOException {
        AtomicReference<Thread> thread = new AtomicReference<>();
        try (PipedInputStream in = new PipedInputStream();
                PipedOutputStream out = new PipedOutputStream(in);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Console console =
                    new Console(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), Ansi.OFF, false);
            CompletableFuture<Integer> exitCode = CompletableFuture.supplyAsync(() -> {
                thread.set(Thread.currentThread());
                return Main.run(console, "sandbox", "--port", "0");
            });
            String address = lines.readLine();

            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(send(URI.create(address + PATH)).exitCode()).isZero();

            thread.get().interrupt();
            assertThat(exitCode.join()).isZero();
            assertThat(send(URI.create(address + PATH)).exitCode()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void saysThatAPortIsTaken() {
        try (Sandbox sandbox = Sandbox.builder().start()) {
            String port = Integer.toString(sandbox.url().getPort());

            Run run = Run.of("sandbox", "--port", port);

            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("payu-peru: port " + port + " is taken or not allowed\n");
        }
    }

    @Test
    void sendsAndPrintsTheAnswer() {
        try (Sandbox sandbox = Sandbox.builder().start()) {
            Run run = send(sandbox.service());

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo("""
                            target/bodies/samples/ping.json: valid · json · ping · request
                            answer: valid · json · ping · response
                            {
                              "code": "SUCCESS",
                              "error": null,
                              "transactionResponse": null
                            }
                            """);
        }
    }

    @Test
    void endsWithAnErrorWhenTheGatewayRefuses() {
        try (Sandbox sandbox =
                Sandbox.builder().credentials("somebodyElse", "anotherKey").start()) {
            Run run = send(sandbox.service());

            assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
            assertThat(run.out()).contains("\"code\": \"ERROR\"");
        }
    }

    @Test
    void doesNotPassOffALostAnswerForWrongUsage() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), new TakesOneWrite(), err, Ansi.OFF, false);
        try (Sandbox sandbox = Sandbox.builder().start()) {
            String address = sandbox.service().toString();

            int exitCode = Main.run(console, "send", "target/bodies/samples/ping.json", "--url", address);

            assertThat(exitCode).isEqualTo(ExitCode.UNKNOWN_OUTCOME);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("the answer cannot be shown");
        }
    }

    private static Run send(URI address) {
        return Run.of("send", "target/bodies/samples/ping.json", "--url", address.toString());
    }

    /** A reader who goes after the report on the request. */
    private static final class TakesOneWrite extends OutputStream {
        private boolean taken;

        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (taken) {
                throw new IOException("Broken pipe");
            }
            taken = true;
        }
    }
}
