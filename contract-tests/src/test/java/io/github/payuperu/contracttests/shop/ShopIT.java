package io.github.payuperu.contracttests.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop and the sandbox, by HTTP as a browser would: what comes back is believed only if it is signed, and counts once. */
class ShopIT {
    private static final Pattern INPUT = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient browser = HttpClient.newHttpClient();
    private Sandbox sandbox;
    private Shop shop;

    @BeforeEach
    void open() throws IOException {
        sandbox = Sandbox.builder().confirmationWaits(List.of()).start();
        shop = Shop.open(0, sandbox.checkout());
    }

    @AfterEach
    void close() {
        shop.close();
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, 1", "DECLINED, 0", "EXPIRED, 0"})
    void anOrderIsWhatTheGatewayConfirms(String outcome, int parcels) throws Exception {
        String order = order();
        String response = pay(order, "VISA", outcome);
        confirmed(1);

        assertThat(get(response)).contains("<dd id=\"state\">" + outcome, "PEN 150.25");
        assertThat(get(order)).contains("id=\"state\">" + outcome, "id=\"parcels\">" + parcels + "<");
    }

    @Test
    void aRepeatedConfirmationChangesNothing() throws Exception {
        String order = order();
        pay(order, "VISA", "APPROVED");
        String form = posted(confirmed(1));

        for (int again = 0; again < 3; again++) {
            assertThat(confirm(form)).isEqualTo(200);
        }
        assertThat(get(order)).contains("id=\"parcels\">1<");
    }

    @Test
    void aLateRefusalDoesNotUndoAnApproval() throws Exception {
        String order = order();
        pay(order, "VISA", "DECLINED");
        String refusal = posted(confirmed(1));
        pay(order, "VISA", "APPROVED");
        confirmed(2);

        assertThat(confirm(refusal.replaceFirst("transaction_id=[^&]*", "transaction_id=late")))
                .isEqualTo(200);
        assertThat(get(order)).contains("id=\"state\">APPROVED", "id=\"parcels\">1<");
    }

    @ParameterizedTest
    @CsvSource({
        "value=150.25, value=1.00, 403",
        "state_pol=6, state_pol=4, 403",
        "reference_sale=SHOP-1, reference_sale=SHOP-2, 403",
        "currency=PEN, currency=USD, 403",
        "merchant_id=508029, merchant_id=508028, 403"
    })
    void aChangedConfirmationIsRefused(String was, String becomes, int status) throws Exception {
        String order = order();
        order();
        pay(order, "VISA", "DECLINED");
        String form = posted(confirmed(1));
        assertThat(form).contains(was);

        assertThat(confirm(form.replace(was, becomes))).isEqualTo(status);
        assertThat(get(order)).contains("id=\"state\">DECLINED", "id=\"parcels\">0<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transactionState=6",
                "TX_VALUE=150.25",
                "referenceCode=SHOP-1",
                "currency=PEN",
                "merchantId=508029"
            })
    void aChangedResponsePageIsRefused(String member) throws Exception {
        String response = pay(order(), "VISA", "DECLINED");
        assertThat(response).contains(member);
        String changed = response.replace(member, member.replaceFirst("=.*", "=4"));

        assertThat(get(response)).contains("Declined");
        assertThat(get(changed)).contains("We cannot read this");
    }

    @Test
    void cashIsOpenUntilItIsPaid() throws Exception {
        String order = order();
        String receipt = pay(order, "PAGOEFECTIVO", "PENDING");
        assertThat(get(order)).contains("id=\"state\">OPEN");

        post(sandbox.checkout().resolve("settle"), URI.create(receipt).getRawQuery() + "&outcome=APPROVED");
        confirmed(1);

        assertThat(get(order)).contains("id=\"state\">APPROVED", "id=\"parcels\">1<");
    }

    private String order() throws Exception {
        return shop.url()
                .resolve(post(shop.url().resolve("/orders"), "")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .toString();
    }

    /** Presses the buttons of shop and gateway; where that leads is the result. */
    private String pay(String order, String method, String outcome) throws Exception {
        String form = INPUT.matcher(get(order)).results().map(ShopIT::encoded).collect(Collectors.joining("&"));
        String page =
                post(sandbox.checkout(), form).headers().firstValue("Location").orElseThrow();
        String number = page.replaceFirst(".*order=(\\d+).*", "$1");
        String choice = "order=" + number + "&lng=en&method=" + method + "&outcome=" + outcome;
        HttpResponse<String> paid = post(sandbox.checkout().resolve("pay"), choice);
        return sandbox.url()
                .resolve(paid.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private static String encoded(MatchResult input) {
        String value = input.group(2).replace("&#x3D;", "=").replace("&amp;", "&");
        return input.group(1) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The journal once that many confirmations were delivered. */
    private String confirmed(int number) throws Exception {
        String journal = "";
        long end = System.nanoTime() + LONGEST.toNanos();
        while (journal.split("\"DELIVERED\"", -1).length <= number && System.nanoTime() < end) {
            journal = send(HttpRequest.newBuilder(sandbox.checkout().resolve("journal"))
                            .header("Accept", "application/json"))
                    .body();
        }
        return journal;
    }

    /** What was posted last, as a form. */
    private static String posted(String journal) {
        String parameters = journal.replaceFirst("(?s).*?\"parameters\":\\{(.*?)}.*", "$1");
        return Pattern.compile("\"([^\"]+)\":\"([^\"]*)\"")
                .matcher(parameters)
                .results()
                .map(pair -> pair.group(1) + "=" + URLEncoder.encode(pair.group(2), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private int confirm(String form) throws Exception {
        return post(shop.url().resolve("/confirmation"), form).statusCode();
    }

    private String get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url))).body();
    }

    private HttpResponse<String> post(URI url, String form) throws Exception {
        return send(HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
    }
}
