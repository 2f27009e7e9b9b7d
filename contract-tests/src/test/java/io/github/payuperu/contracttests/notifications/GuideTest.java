package io.github.payuperu.contracttests.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.notification.NotificationHandler;
import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.notification.OrderState;
import io.github.payuperu.validators.notification.Outcome;
import io.github.payuperu.validators.notification.Reaction;
import io.github.payuperu.validators.notification.Seen;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/notifications.md} shows stands here word for word, and does what the guide says. */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/notifications.md");
    private static final Path SOURCES = Path.of("src/test/java/io/github/payuperu/contracttests/notifications");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String APPROVAL = "merchant_id=508029&reference_sale=TestPayU05&value=150.26&currency=USD"
            + "&state_pol=4&transaction_id=e82d47b3-72cf-42f0-ae30-3eeb42575cc7&sign=1d95778a651e11a0ab93c2169a519cd6";
    private static final String QUERY = "merchantId=508029&referenceCode=TestPayUPE01&TX_VALUE=%s&currency=PEN"
            + "&transactionState=4&signature=638dfa2af1266b0e0d7c6c5d56238f13";

    private final String apiKey = "4Vj8eK4rloUd272L48hsrarnUA";
    private final OrdersInMemory orders = new OrdersInMemory();
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

    @ParameterizedTest
    @ValueSource(strings = {"form", "json"})
    void changesTheOrderOnce(String syntax) throws IOException, InterruptedException {
        orders.add(Order.open("TestPayU05", Money.parse("150.26 USD")));
        String body = syntax.equals("form")
                ? APPROVAL
                : "{\"" + APPROVAL.replace("=", "\":\"").replace("&", "\",\"") + "\"}";
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

        NotificationHandler handler =
                NotificationHandler.of(ApiKey.of(apiKey), "508029", orders, Seen.inMemory(10_000));
        server.createContext("/confirmation", exchange -> {
            Reaction reaction = handler.handle(exchange.getRequestBody().readNBytes(1 << 20));
            exchange.sendResponseHeaders(reaction.outcome().httpStatus(), -1);
            exchange.close();
        });

        server.start();
        try {
            assertThat(post(server, body.replace("150.26", "1.00"))).isEqualTo(403);
            assertThat(orders.find("TestPayU05").orElseThrow().state()).isEqualTo(OrderState.OPEN);
            assertThat(post(server, body)).isEqualTo(200);
            assertThat(post(server, body)).isEqualTo(200);
            assertThat(orders.find("TestPayU05").orElseThrow().state()).isEqualTo(OrderState.APPROVED);
        } finally {
            server.stop(0);
        }
        assertThat(handler.handle(body.getBytes(StandardCharsets.UTF_8)).outcome())
                .isEqualTo(Outcome.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"150.25", "150.21"})
    void showsTheResponsePage(String amount) {
        Order order = Order.open("TestPayUPE01", Money.parse("150.25 PEN"));
        String query = QUERY.formatted(amount);

        PayuValidator validator = PayuValidator.builder()
                .apiKey(ApiKey.of(apiKey))
                .merchantId("508029")
                .build();
        Report report = validator.expecting(order.total()).check(query.getBytes(StandardCharsets.UTF_8));
        String shown = report.isValid() ? "We have heard from PayU." : "We are waiting for PayU.";

        assertThat(shown).contains(amount.equals("150.25") ? "heard" : "waiting");
    }

    @Test
    void saysWhyAConfirmationWasRefused() {
        PayuValidator validator =
                PayuValidator.builder().apiKey(ApiKey.of(apiKey)).build();
        byte[] body = APPROVAL.replace("state_pol=4", "state_pol=6").getBytes(StandardCharsets.UTF_8);

        Sentences sentences = Sentences.in(Locale.ENGLISH);
        for (Finding finding : validator.check(body).findings()) {
            System.out.println(finding.id() + " " + sentences.message(finding, Direction.RESPONSE));
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("PE-256 confirmation.sign signs, after the API key, 508029~TestPayU05~150.26~USD~4;")
                .doesNotContain(apiKey);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void listsEveryOutcomeWithItsAnswer(Outcome outcome) throws IOException {
        assertThat(Files.readString(GUIDE).lines())
                .anyMatch(
                        line -> line.contains("`" + outcome + "`") && line.contains(" " + outcome.httpStatus() + " "));
    }

    @Test
    void showsWhatRunsHere() throws IOException {
        String here = flat(read("GuideTest.java") + read("OrdersInMemory.java"));

        assertThat(snippets()).hasSize(4).allSatisfy(snippet -> assertThat(here).contains(flat(snippet)));
    }

    private static int post(HttpServer server, String body) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/confirmation");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static List<String> snippets() throws IOException {
        Stream<String> snippets =
                SNIPPET.matcher(Files.readString(GUIDE)).results().map(snippet -> snippet.group(1));
        return snippets.toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(SOURCES.resolve(file));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
