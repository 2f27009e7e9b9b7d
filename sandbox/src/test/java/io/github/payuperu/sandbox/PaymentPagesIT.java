package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.FRAMES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payment page over HTTP. */
class PaymentPagesIT {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .confirmationWaits(List.of(Duration.ZERO, Duration.ZERO))
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void playsTheWholeSale() throws Exception {
        try (Receiver shop = Receiver.start().answering(500)) {
            HttpResponse<String> entered =
                    post("", Forms.form().with("confirmationUrl", shop.url()).signed());
            String order = location(entered).replaceFirst(".*order=(\\d+).*", "$1");
            HttpResponse<String> paid = post("pay", "order=" + order + "&method=VISA&outcome=APPROVED");

            assertThat(location(paid))
                    .contains("transactionState=4&")
                    .contains("signature=638dfa2af1266b0e0d7c6c5d56238f13");
            assertThat(eventually("\"status\":\"DELIVERED\"")).contains("\"HTTP 500\"", "\"HTTP 200\"");
            assertThat(shop.received()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay?order=1", "journal", "", "elsewhere"})
    @Proves(FRAMES)
    void forbidsWhatAPaymentPageDoesNotNeed(String path) throws Exception {
        HttpResponse<String> page = send(request(path).GET());

        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith(
                        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none';");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, '', 405, POST",
        "PUT, '', 405, POST",
        "DELETE, pay, 405, 'GET, POST'",
        "POST, journal, 405, GET",
        "GET, payX, 404,",
        "GET, ../ppp-web-gateway-payuX, 404,"
    })
    void knowsItsPathsAndMethods(String method, String path, int status, String allowed) throws Exception {
        HttpResponse<String> page = send(request(path).method(method, BodyPublishers.noBody()));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Allow").orElse(null)).isEqualTo(allowed);
    }

    @Test
    void takesTheFormWithoutTheLastSlash() throws Exception {
        URI address = URI.create(sandbox.checkout().toString().replaceFirst("/$", ""));
        HttpRequest.Builder form = HttpRequest.newBuilder(address)
                .setHeader("Content-Type", Booth.FORM)
                .POST(BodyPublishers.ofString(Forms.form().signed()));

        assertThat(send(form).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"http://evil.example, pay, 403", "null, settle, 403", "http://evil.example, '', 400"})
    void letsNoForeignPagePay(String origin, String path, int status) throws Exception {
        HttpResponse<String> page = send(request(path)
                .setHeader("Content-Type", Booth.FORM)
                .setHeader("Origin", origin)
                .POST(BodyPublishers.ofString("order=1")));

        assertThat(page.statusCode()).isEqualTo(status);
    }

    @Test
    void letsItsOwnPagePay() throws Exception {
        String own = sandbox.url().toString();

        assertThat(send(request("pay").setHeader("Origin", own).POST(BodyPublishers.ofString("order=1")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void readsNoMoreThanTheLimit() throws Exception {
        String form = Forms.form().signed() + "&more=" + "x".repeat(1 << 20);

        HttpResponse<String> page = post("", form);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("S-LIMIT");
    }

    @Test
    void sendsItsStyleToBeKept() throws Exception {
        HttpResponse<String> style = send(request("style.css").GET());

        assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(style.headers().firstValue("Cache-Control")).contains("max-age=3600");
    }

    /** The journal as soon as it says that; fails after ten seconds. */
    private static String eventually(String wanted) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        String journal = "";
        while (!journal.contains(wanted) && System.nanoTime() < end) {
            journal = send(request("journal")
                            .setHeader("Accept", "application/json")
                            .GET())
                    .body();
        }
        return journal;
    }

    private static HttpResponse<String> post(String path, String form) throws Exception {
        return send(request(path).setHeader("Content-Type", Booth.FORM).POST(BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(sandbox.checkout().resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
