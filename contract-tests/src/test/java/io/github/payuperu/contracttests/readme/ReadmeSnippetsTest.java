package io.github.payuperu.contracttests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.Sandbox;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Java that the README shows stands here word for word, and does what the README says. */
class ReadmeSnippetsTest {
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
    }

    @Test
    void validatesBeforeSending() throws IOException {
        byte[] body = "{\"command\":\"PING\"}".getBytes(StandardCharsets.UTF_8);

        PayuValidator validator = PayuValidator.create();
        Report report = validator.check(body);
        if (!report.isValid()) {
            Sentences sentences = Sentences.in(Locale.forLanguageTag("es"));
            for (Finding finding : report.findings(Severity.ERROR)) {
                System.out.println(finding.pointer() + ": " + sentences.message(finding, report.direction()));
            }
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("/language: Falta language, que es obligatorio.");
    }

    @Test
    void testsAgainstTheSandbox() throws IOException, InterruptedException {
        byte[] body = Files.readAllBytes(Readme.ROOT.resolve("spec/examples/card.charge.request.json"));

        try (Sandbox sandbox = Sandbox.builder().start()) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(sandbox.service())
                                    .header("Content-Type", "application/json; charset=utf-8")
                                    .POST(BodyPublishers.ofByteArray(body))
                                    .build(),
                            BodyHandlers.ofString());
            System.out.println(answer.body());
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("\"state\":\"APPROVED\"");
    }

    @Test
    void showsWhatRunsHere() throws IOException {
        String here = Files.readString(
                Path.of("src/test/java/io/github/payuperu/contracttests/readme/ReadmeSnippetsTest.java"));

        assertThat(Readme.blocks("java"))
                .hasSize(2)
                .allSatisfy(snippet -> assertThat(Readme.folded(here)).contains(Readme.folded(snippet)));
    }
}
