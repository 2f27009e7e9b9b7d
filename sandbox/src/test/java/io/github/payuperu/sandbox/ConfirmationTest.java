package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_AGAIN;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_LATER;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_NEARBY;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_PARAMETERS;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_PER_TRANSACTION;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_SIGNATURE;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_STATES;
import static io.github.payuperu.sandbox.Behaviour.CONFIRMATION_WAITS;
import static io.github.payuperu.sandbox.Behaviour.PAGE_ALGORITHM;
import static io.github.payuperu.sandbox.Behaviour.PENDING_UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.confirmation.Courier;
import io.github.payuperu.sandbox.confirmation.Entry;
import io.github.payuperu.sandbox.confirmation.Try;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ConfirmationSignature;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.structure.Expectation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop is told of what is final, until it listens. */
class ConfirmationTest {
    /** Sent to those who asked PayU for them. */
    private static final Set<String> ON_REQUEST =
            Set.of("cardType", "transaction_type", "bank_reference_code", "expiration_date", "adminFee");

    private final Booth booth = Booth.open();
    private final Receiver shop = Receiver.start();

    @AfterEach
    void closeTheShop() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "VISA, APPROVED, 4, 1, APPROVED",
        "VISA_DEBIT, DECLINED, 6, 5, ENTITY_DECLINED",
        "PAGOEFECTIVO, EXPIRED, 5, 20, EXPIRED_TRANSACTION",
        "YAPE, ERROR, 6, 9999, ERROR"
    })
    @Proves({CONFIRMATION, CONFIRMATION_STATES})
    void tellsWhatIsFinal(String method, String outcome, String state, String code, String codeName) {
        Map<String, String> confirmation = confirmed(Forms.form(), method, outcome);

        assertThat(confirmation)
                .containsEntry("state_pol", state)
                .containsEntry("response_code_pol", code)
                .containsEntry("response_message_pol", codeName)
                .containsEntry("payment_method_name", method);
        assertThat(shop.types()).containsExactly("application/x-www-form-urlencoded; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISA", "PAGOEFECTIVO"})
    @Proves(PENDING_UNTOLD)
    void saysNothingOfWhatIsPending(String method) {
        booth.pay(booth.enter(form()), method, "PENDING");

        assertThat(booth.timer().waiting()).isZero();
        assertThat(booth.journal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, 4", "EXPIRED, 5"})
    @Proves(CONFIRMATION_LATER)
    void tellsOfCashWhenItIsPaidOrExpires(String outcome, String state) {
        String receipt = booth.payCash(booth.enter(form()));
        assertThat(booth.settle(receipt, outcome).status()).isEqualTo(303);
        booth.timer().turn();

        assertThat(shop.received()).hasSize(1);
        assertThat(shop.received().get(0)).containsEntry("state_pol", state);
        assertThat(receipt).endsWith(shop.received().get(0).get("transaction_id") + "&lng=es");
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, 4", "DECLINED, 6"})
    @Proves(CONFIRMATION_LATER)
    void tellsOfACardWhenItsReviewEnds(String outcome, String state) {
        long order = booth.enter(form());
        String transaction = booth.payAndReturn(order, "VISA", "PENDING").get("transactionId");
        booth.settle("?order=" + order + "&transaction=" + transaction, outcome);
        booth.timer().turn();

        assertThat(shop.received().get(0)).containsEntry("state_pol", state);
    }

    @Test
    void settlesOnce() {
        String receipt = booth.payCash(booth.enter(form()));

        assertThat(booth.settle(receipt, "DECLINED").status()).isEqualTo(400);
        assertThat(booth.settle(receipt, "APPROVED").status()).isEqualTo(303);
        assertThat(booth.settle(receipt, "APPROVED").status()).isEqualTo(409);
        assertThat(booth.settle(receipt, "EXPIRED").status()).isEqualTo(409);
        assertThat(booth.journal()).hasSize(1);
    }

    @Test
    @Proves(CONFIRMATION_SIGNATURE)
    void signsTheAmountAsComputedElsewhere() {
        Map<String, String> confirmation = confirmed(Forms.form(), "VISA", "APPROVED");

        assertThat(confirmation).containsEntry("value", "150.25");
        assertThat(confirmation).containsEntry("sign", "e8a30590231676236afd18137ea08a8e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100.0", "100.00"})
    @Proves(CONFIRMATION_SIGNATURE)
    void signsWithoutTheSecondZero(String amount) {
        Map<String, String> confirmation = confirmed(Forms.form().with("amount", amount), "VISA", "APPROVED");

        assertThat(confirmation).containsEntry("value", "100.00");
        assertThat(confirmation).containsEntry("sign", "c2f8398039472f7d614146cf183cf107");
    }

    @Test
    @Proves(PAGE_ALGORITHM)
    void signsWithTheAlgorithmOfTheForm() {
        Map<String, String> confirmation = confirmed(Forms.form().algorithm(Algorithm.HMAC_SHA256), "VISA", "DECLINED");

        assertThat(ConfirmationSignature.of(Forms.KEY, "508029", "TestPayUPE01", "PEN", "6")
                        .verify(confirmation.get("sign"), "150.25", Set.of(Algorithm.HMAC_SHA256))
                        .isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISA", "YAPE"})
    @Proves(CONFIRMATION_PARAMETERS)
    void sendsEveryDocumentedParameter(String method) {
        Contract contract = Contract.get();
        Set<String> documented =
                contract
                        .parameters(
                                contract.operation("webcheckout.confirmation").orElseThrow())
                        .stream()
                        .map(Field::name)
                        .filter(name -> !ON_REQUEST.contains(name))
                        .collect(Collectors.toSet());

        assertThat(confirmed(Forms.form(), method, "APPROVED").keySet()).isEqualTo(documented);
    }

    @ParameterizedTest
    @CsvSource({"VISA, APPROVED", "PAGOEFECTIVO, EXPIRED", "YAPE, DECLINED", "DINERS, ERROR"})
    @Proves(CONFIRMATION_PARAMETERS)
    void sendsNothingThatTheContractObjectsTo(String method, String outcome) {
        String form = confirmed(Forms.form().with("extra1", "Ñ&=+ %"), method, outcome).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Report report = PayuValidator.create()
                .check(form.getBytes(StandardCharsets.US_ASCII), Expectation.of(Direction.RESPONSE));

        assertThat(report.operation().orElseThrow().name()).isEqualTo("webcheckout.confirmation");
        assertThat(report.findings(Severity.ERROR)).isEmpty();
        assertThat(report.findings(Severity.WARNING)).isEmpty();
    }

    @Test
    void repeatsWhatTheShopSaid() {
        Forms form = Forms.form()
                .with("description", "Ñandú")
                .with("extra1", "uno")
                .with("telephone", "987654321")
                .with("shippingCity", "Lima")
                .with("test", "1")
                .with("tax", "22.92");

        assertThat(confirmed(form, "VISA", "APPROVED"))
                .containsEntry("description", "Ñandú")
                .containsEntry("extra1", "uno")
                .containsEntry("phone", "987654321")
                .containsEntry("shipping_city", "Lima")
                .containsEntry("test", "1")
                .containsEntry("tax", "22.92")
                .containsEntry("transaction_date", "2021-06-21 07:51:52")
                .containsEntry("date", "2021.06.21 07:51:52")
                .containsEntry("ip", "127.0.0.1");
    }

    @Test
    @Proves(CONFIRMATION_PER_TRANSACTION)
    void tellsOfEachAttemptOnItsOwn() {
        long order = booth.enter(form());
        booth.pay(order, "VISA", "DECLINED");
        booth.pay(order, "AMEX", "APPROVED");
        booth.timer().turn();
        booth.timer().turn();

        assertThat(shop.received()).hasSize(2);
        assertThat(shop.received().stream().map(each -> each.get("transaction_id")))
                .doesNotHaveDuplicates();
        assertThat(shop.received().stream().map(each -> each.get("reference_pol")))
                .containsOnly(Long.toString(order));
        assertThat(shop.received().stream().map(each -> each.get("state_pol"))).containsExactly("6", "4");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 404, 401, 302, 204, 201})
    @Proves(CONFIRMATION_AGAIN)
    void repeatsUntilTheShopAnswers200(int status) {
        shop.answering(status, status);
        pay("APPROVED");
        booth.timer().turn();
        booth.timer().turn();
        assertThat(booth.timer().turn()).isNull();

        assertThat(shop.received().stream().map(each -> each.get("attempts"))).containsExactly("1", "2", "3");
        assertThat(shop.received().stream().map(each -> each.get("sign")).distinct())
                .hasSize(1);
        assertThat(entry().status()).isEqualTo(Entry.Status.DELIVERED);
        assertThat(results()).containsExactly("HTTP " + status, "HTTP " + status, "HTTP 200");
    }

    @Test
    @Proves({CONFIRMATION_AGAIN, CONFIRMATION_WAITS})
    void givesUpAfterTheNinthAttempt() {
        shop.answering(500, 500, 500, 500, 500, 500, 500, 500, 500);
        pay("APPROVED");
        List<Duration> waits = new ArrayList<>();
        while (booth.timer().waiting() > 0) {
            waits.add(booth.timer().turn());
        }

        assertThat(waits.remove(8)).isNull();
        assertThat(waits).isEqualTo(Courier.DEFAULT_WAITS);
        assertThat(shop.received()).hasSize(9);
        assertThat(entry().status()).isEqualTo(Entry.Status.GIVEN_UP);
    }

    @Test
    void triesAgainWhenNobodyIsThere() {
        shop.close();
        pay("APPROVED");

        assertThat(booth.timer().turn()).isEqualTo(Courier.DEFAULT_WAITS.get(0));
        assertThat(results()).containsExactly("NO_CONNECTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://8.8.8.8/", "http://169.254.169.254/", "http://0.0.0.0:1/", "https://[2001:db8::1]/"})
    @Proves(CONFIRMATION_NEARBY)
    void callsNobodyFarAway(String url) {
        booth.pay(booth.enter(Forms.form().with("confirmationUrl", url)), "VISA", "APPROVED");

        assertThat(booth.timer().turn()).isNull();
        assertThat(results()).containsExactly("FORBIDDEN");
        assertThat(entry().status()).isEqualTo(Entry.Status.GIVEN_UP);
    }

    @Test
    void showsTheJournalWithoutSecrets() {
        Forms form = Forms.form()
                .with("confirmationUrl", shop.url() + "?token=open-sesame")
                .with("extra1", "confidential")
                .with("payerDocument", "12345678");
        booth.pay(booth.enter(form), "VISA", "APPROVED");
        booth.timer().turn();
        for (String accept : List.of("text/html", "application/json")) {
            String page = booth.get("/ppp-web-gateway-payu/journal", Map.of("accept", accept))
                    .body();

            assertThat(page).contains("TestPayUPE01", "150.25", shop.url(), "cc_number", "***");
            assertThat(page)
                    .doesNotContain("open-sesame", "confidential", "12345678", "0005", "4Vj8eK4rloUd272L48hsrarnUA");
        }
    }

    @Test
    void writesTheJournalForPrograms() {
        shop.answering(503);
        pay("DECLINED");
        booth.timer().turn();
        String json = booth.get("/ppp-web-gateway-payu/journal", Map.of("accept", "application/json"))
                .body();

        assertThat(json)
                .contains("\"sales\":[{\"order\":2151000001,\"reference\":\"TestPayUPE01\",\"amount\":\"150.25\"")
                .contains("\"method\":\"VISA\",\"state\":\"DECLINED\",\"responseCode\":\"ENTITY_DECLINED\"")
                .contains("\"state_pol\":\"6\",\"url\":\"" + shop.url() + "\",\"status\":\"UNDER_WAY\"")
                .contains("\"tries\":[{\"number\":1,\"at\":\"2021-06-21T12:51:52.864Z\",\"result\":\"HTTP 503\"}]");
    }

    private Forms form() {
        return Forms.form().with("confirmationUrl", shop.url());
    }

    private void pay(String outcome) {
        booth.pay(booth.enter(form()), "VISA", outcome);
    }

    private Map<String, String> confirmed(Forms form, String method, String outcome) {
        booth.pay(booth.enter(form.with("confirmationUrl", shop.url())), method, outcome);
        assertThat(booth.timer().turn()).isNull();
        return shop.received().get(0);
    }

    private Entry entry() {
        return booth.journal().get(0);
    }

    private List<String> results() {
        return entry().tries().stream().map(Try::result).map(Object::toString).toList();
    }
}
