package io.github.payuperu.contracttests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.generatedclient.json.Order;
import io.github.payuperu.sandbox.Sandbox;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.notification.NotificationHandler;
import io.github.payuperu.validators.notification.Orders;
import io.github.payuperu.validators.notification.Reaction;
import io.github.payuperu.validators.notification.Seen;
import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.RequestSignature;
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
    void signsARequest() {
        String apiKey = "4Vj8eK4rloUd272L48hsrarnUA";
        Order order = new Order();

        RequestSignature signed = RequestSignature.of(ApiKey.of(apiKey), "508029", "PE-0001", "PEN");
        order.setSignature(signed.sign(Algorithm.MD5, "118.00"));

        assertThat(order.getSignature()).isEqualTo("cd7039ff0fbb232f1bf8154a73455f48");
    }

    @Test
    void dealsWithAConfirmation() {
        String apiKey = "4Vj8eK4rloUd272L48hsrarnUA";
        Orders orders = new OneOrder("TestPayU05", "150.26 USD");
        byte[] body = ("merchant_id=508029&reference_sale=TestPayU05&value=150.26&currency=USD&state_pol=4"
                        + "&transaction_id=e82d47b3-72cf-42f0-ae30-3eeb42575cc7&sign=1d95778a651e11a0ab93c2169a519cd6")
                .getBytes(StandardCharsets.UTF_8);

        NotificationHandler handler =
                NotificationHandler.of(ApiKey.of(apiKey), "508029", orders, Seen.inMemory(10_000));
        Reaction reaction = handler.handle(body);
        System.out.println(reaction.outcome() + ": answer " + reaction.outcome().httpStatus());

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("CHANGED: answer 200\n");
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
                .hasSize(4)
                .allSatisfy(snippet -> assertThat(Readme.folded(here)).contains(Readme.folded(snippet)));
    }
}
