package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.CARD_SHOWN;
import static io.github.payuperu.sandbox.Behaviour.CASH_EXPIRY;
import static io.github.payuperu.sandbox.Behaviour.CASH_PAGE;
import static io.github.payuperu.sandbox.Behaviour.FORM_AGAIN;
import static io.github.payuperu.sandbox.Behaviour.NO_RESPONSE_URL;
import static io.github.payuperu.sandbox.Behaviour.PAGE_ALGORITHM;
import static io.github.payuperu.sandbox.Behaviour.PAID_ONCE;
import static io.github.payuperu.sandbox.Behaviour.RESPONSE;
import static io.github.payuperu.sandbox.Behaviour.RESPONSE_PARAMETERS;
import static io.github.payuperu.sandbox.Behaviour.RESPONSE_SIGNATURE;
import static io.github.payuperu.sandbox.Behaviour.RESPONSE_STATES;
import static io.github.payuperu.sandbox.Behaviour.WALLET_PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.checkout.Page;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ResponseSignature;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.structure.Expectation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payer chooses, and goes back to the shop with the outcome. */
class PaymentTest {
    private final Booth booth = Booth.open();

    @Test
    @Proves(RESPONSE)
    void sendsThePayerBackWithTheOutcome() {
        Page page = booth.pay(
                booth.enter(Forms.form().with("responseUrl", "https://shop.example/r?a=b#c")), "VISA", "APPROVED");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.headers().get("Location")).startsWith("https://shop.example/r?a=b&merchantId=508029&");
    }

    @ParameterizedTest
    @CsvSource({
        "VISA, APPROVED, 4, APPROVED, 4, 1, APPROVED",
        "VISA, DECLINED, 6, DECLINED, 6, 5, ENTITY_DECLINED",
        "VISA_DEBIT, EXPIRED, 5, EXPIRED, 5, 20, EXPIRED_TRANSACTION",
        "PAGOEFECTIVO, ERROR, 104, ERROR, 6, 9999, ERROR",
        "AMEX, PENDING, 7, PENDING, 7, 15, PENDING_TRANSACTION_REVIEW",
        "YAPE, APPROVED, 4, APPROVED, 4, 1, APPROVED"
    })
    @Proves({RESPONSE, RESPONSE_STATES})
    void tellsTheStateInAllItsNumbers(
            String method, String outcome, String state, String lap, String pol, String code, String codeName) {
        Map<String, String> response = booth.payAndReturn(booth.enter(Forms.form()), method, outcome);

        assertThat(response)
                .containsEntry("transactionState", state)
                .containsEntry("lapTransactionState", lap)
                .containsEntry("polTransactionState", pol)
                .containsEntry("polResponseCode", code)
                .containsEntry("lapResponseCode", codeName)
                .containsEntry("lapPaymentMethod", method);
    }

    @Test
    @Proves(RESPONSE_SIGNATURE)
    void signsTheRoundedAmountAsComputedElsewhere() {
        Map<String, String> response = booth.payAndReturn(booth.enter(Forms.form()), "VISA", "APPROVED");

        assertThat(response).containsEntry("TX_VALUE", "150.25");
        assertThat(response).containsEntry("signature", "638dfa2af1266b0e0d7c6c5d56238f13");
    }

    @ParameterizedTest
    @CsvSource({"APPROVED", "DECLINED", "EXPIRED", "ERROR", "PENDING"})
    @Proves(PAGE_ALGORITHM)
    void signsWithTheAlgorithmOfTheForm(String outcome) {
        long order = booth.enter(Forms.form().algorithm(Algorithm.SHA256));
        Map<String, String> response = booth.payAndReturn(order, "VISA", outcome);

        assertThat(ResponseSignature.of(Forms.KEY, "508029", "TestPayUPE01", "PEN", response.get("transactionState"))
                        .verify(response.get("signature"), response.get("TX_VALUE"), Set.of(Algorithm.SHA256))
                        .isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISA", "MASTERCARD_DEBIT", "YAPE"})
    @Proves(RESPONSE_PARAMETERS)
    void sendsEveryDocumentedParameter(String method) {
        Map<String, String> response = booth.payAndReturn(booth.enter(Forms.form()), method, "APPROVED");

        assertThat(response.keySet()).isEqualTo(documented("webcheckout.response-page"));
    }

    @ParameterizedTest
    @CsvSource({"VISA, APPROVED", "PAGOEFECTIVO, EXPIRED", "YAPE, DECLINED", "DINERS, PENDING"})
    @Proves(RESPONSE_PARAMETERS)
    void sendsNothingThatTheContractObjectsTo(String method, String outcome) {
        Page page = booth.pay(booth.enter(Forms.form().with("extra1", "Ñ&=+ %")), method, outcome);
        String query = URI.create(page.headers().get("Location")).getRawQuery();
        Report report = PayuValidator.create()
                .check(query.getBytes(StandardCharsets.US_ASCII), Expectation.of(Direction.RESPONSE));

        assertThat(report.operation().orElseThrow().name()).isEqualTo("webcheckout.response-page");
        assertThat(report.findings(Severity.ERROR)).isEmpty();
        assertThat(report.findings(Severity.WARNING)).isEmpty();
    }

    @Test
    void repeatsWhatTheShopSaid() {
        Forms form =
                Forms.form().with("extra1", "Ñ&=+ %").with("extra3", "drei").with("tax", "22.92");

        assertThat(booth.payAndReturn(booth.enter(form), "VISA", "APPROVED"))
                .containsEntry("extra1", "Ñ&=+ %")
                .containsEntry("extra2", "")
                .containsEntry("extra3", "drei")
                .containsEntry("TX_TAX", "22.92")
                .containsEntry("buyerEmail", "rosa@shop.example")
                .containsEntry("processingDate", "2021-06-21 07:51:52");
    }

    @Test
    @Proves(CARD_SHOWN)
    void showsTheEndOfATestCard() {
        Forms form = Forms.form().with("buyerFullName", "Rosa Quispe");

        assertThat(booth.payAndReturn(booth.enter(form), "VISA", "APPROVED"))
                .containsEntry("cc_number", "************0005")
                .containsEntry("cc_holder", "Rosa Quispe");
        assertThat(booth.payAndReturn(booth.enter(Forms.form().with("amount", "1")), "YAPE", "APPROVED"))
                .containsEntry("cc_number", "");
    }

    @Test
    @Proves(WALLET_PAGE)
    void leavesOutTheNumbersOfYapeThatNobodyPublished() {
        assertThat(booth.payAndReturn(booth.enter(Forms.form()), "YAPE", "APPROVED"))
                .containsEntry("polPaymentMethodType", "")
                .containsEntry("lapPaymentMethodType", "");
    }

    @Test
    @Proves(NO_RESPONSE_URL)
    void keepsAPayerWhoHasNowhereToGo() {
        long order = booth.enter(Forms.form().without("responseUrl"));
        Page receipt = booth.get(booth.pay(order, "VISA", "DECLINED").headers().get("Location"));

        assertThat(receipt.body()).contains("El pago fue rechazado", "Pagar de otra manera");
        assertThat(receipt.body()).doesNotContain("Volver a la tienda");
    }

    @Test
    @Proves(CASH_PAGE)
    void showsTheCodeToPayWith() {
        String receipt = booth.payCash(booth.enter(Forms.form()));

        assertThat(booth.get(receipt).body())
                .contains("<dd>2592101</dd>", "alt=\"Código de barras del código de pago 2592101\"")
                .contains("src=\"data:image/svg+xml;base64,")
                .contains(
                        "transactionState&#x3D;7&amp;", "polTransactionState&#x3D;14", "polResponseCode&#x3D;25&amp;");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2021-06-28 23:59:59",
        "2021-06-23 18:30:00, 2021-06-23 18:30:00",
        "2021-06-20 18:30:00, 2021-06-28 23:59:59",
        "2021-06-28 07:51:53, 2021-06-28 23:59:59",
        "2021-06-31 10:00:00, 2021-06-28 23:59:59"
    })
    @Proves(CASH_EXPIRY)
    void cashExpires(String asked, String until) {
        String receipt = booth.payCash(booth.enter(Forms.form().with("expirationDate", asked)));

        assertThat(booth.get(receipt).body()).contains("<dd>" + until + "</dd>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', APPROVED, method",
        "BCP, APPROVED, method",
        "VISA, '', outcome",
        "VISA, BOGUS, outcome",
        "PAGOEFECTIVO, APPROVED, outcome",
        "PAGOEFECTIVO, DECLINED, outcome",
        "YAPE, PENDING, outcome"
    })
    void tellsWhereTheChoiceIsWrong(String method, String outcome, String group) {
        Page page = booth.pay(booth.enter(Forms.form()), method, outcome);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("role=\"alert\"", "<a href=\"#" + group + "\" autofocus>")
                .containsOnlyOnce("aria-invalid=\"true\"")
                .contains("id=\"" + group
                        + "\" tabindex=\"-1\" role=\"radiogroup\" aria-invalid=\"true\" aria-describedby=\"" + group
                        + "-problem\"");
    }

    @Test
    void keepsTheChoiceThatWasRight() {
        assertThat(booth.pay(booth.enter(Forms.form()), "YAPE", "").body()).contains("value=\"YAPE\" checked");
    }

    @Test
    @Proves(FORM_AGAIN)
    void aRetryIsAnotherTransactionOfTheSameOrder() {
        long order = booth.enter(Forms.form());
        Map<String, String> first = booth.payAndReturn(order, "VISA", "DECLINED");
        Map<String, String> second = booth.payAndReturn(order, "VISA", "APPROVED");

        assertThat(second.get("reference_pol")).isEqualTo(first.get("reference_pol"));
        assertThat(second.get("transactionId")).isNotEqualTo(first.get("transactionId"));
    }

    @Test
    void showsEarlierAttempts() {
        long order = booth.enter(Forms.form());
        booth.pay(order, "VISA", "DECLINED");

        assertThat(booth.get("/ppp-web-gateway-payu/pay?order=" + order).body()).contains("Visa: Declinada</a>");
    }

    @Test
    @Proves(PAID_ONCE)
    void isPaidOnce() {
        long order = booth.enter(Forms.form());
        booth.pay(order, "VISA", "APPROVED");

        assertThat(booth.pay(order, "VISA", "APPROVED").status()).isEqualTo(409);
        assertThat(booth.get(booth.send(Forms.form()).headers().get("Location"))
                        .headers()
                        .get("Location"))
                .contains("/receipt?order=" + order);
    }

    @Test
    void endsWithTheHundredthAttempt() {
        long order = booth.enter(Forms.form());
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(booth.pay(order, "VISA", "DECLINED").status()).isEqualTo(303);
        }

        assertThat(booth.pay(order, "VISA", "DECLINED").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay?order=1", "pay?order=x", "pay", "receipt?order=1&transaction=2", "receipt?%"})
    void doesNotKnowWhatItNeverSaw(String path) {
        assertThat(booth.visit("GET", "/" + path.replace("%", "%25"), "", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private static Set<String> documented(String form) {
        Contract contract = Contract.get();
        return contract.parameters(contract.operation(form).orElseThrow()).stream()
                .map(Field::name)
                .collect(Collectors.toSet());
    }
}
