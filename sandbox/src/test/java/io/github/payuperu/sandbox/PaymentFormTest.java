package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.FORM_AGAIN;
import static io.github.payuperu.sandbox.Behaviour.FORM_FAULTS;
import static io.github.payuperu.sandbox.Behaviour.FORM_LANGUAGE;
import static io.github.payuperu.sandbox.Behaviour.FORM_METHODS;
import static io.github.payuperu.sandbox.Behaviour.FORM_METHODS_ALL;
import static io.github.payuperu.sandbox.Behaviour.FORM_SIGNATURE;
import static io.github.payuperu.sandbox.Behaviour.FORM_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.checkout.Page;
import io.github.payuperu.validators.signature.Algorithm;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop's form lets the payer in, or tells its faults. */
class PaymentFormTest {
    private static final Pattern METHOD = Pattern.compile("name=\"method\" value=\"([A-Z_]+)\"");

    private final Booth booth = Booth.open();

    @Test
    @Proves(FORM_TAKEN)
    void showsWhatIsPaidFor() {
        Page page = page(Forms.form());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Dos entradas", "TestPayUPE01", "PEN 150.25");
    }

    @Test
    void escapesWhatTheShopSays() {
        Page page = page(Forms.form().with("description", "<script>alert('1')</script>"));

        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script", "'1'");
    }

    @Test
    @Proves(FORM_SIGNATURE)
    void takesTheSignatureThatWasComputedElsewhere() {
        String form = Forms.form()
                .with("signature", "7d94c428045a332e1e57f37179ed4528")
                .text();

        assertThat(booth.send(form, Map.of()).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource
    @Proves(FORM_SIGNATURE)
    void takesEveryDocumentedAlgorithm(Algorithm algorithm) {
        assertThat(booth.send(Forms.form().algorithm(algorithm)).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"amount, 150.26", "referenceCode, TestPayUPE02", "currency, USD", "paymentMethods, VISA"})
    @Proves(FORM_SIGNATURE)
    void refusesWhatWasChangedAfterSigning(String name, String value) {
        Forms form = Forms.form();
        form.signed();

        assertThat(faults(form.with(name, value).text())).containsExactly("PE-246 signature");
    }

    @Test
    void tellsHowAWrongSignatureWasMade() {
        String signed = Forms.form().with("amount", "150.2").signed();

        assertThat(text(signed.replace("amount=150.2", "amount=150.20")))
                .contains("signature signs, after the API key, 508029~TestPayUPE01~150.2~PEN;");
    }

    @Test
    @Proves(FORM_SIGNATURE)
    void refusesWhatTheRulesCannotTell() {
        String signed = Forms.form().algorithm(Algorithm.HMAC_SHA256).signed();

        assertThat(faults(signed.replaceFirst("signature=..", "signature=ab"))).containsExactly("SIGNATURE signature");
        assertThat(faults(Forms.form().with("paymentMethods", "BCP").signed()))
                .containsExactly("METHODS paymentMethods");
    }

    @Test
    void refusesWhatBreaksARuleWhenTold() {
        Forms form = Forms.form().with("tax", "100").with("taxReturnBase", "100");

        assertThat(booth.send(form).status()).isEqualTo(303);
        assertThat(Booth.strict().send(form).status()).isEqualTo(400);
    }

    @Test
    @Proves(FORM_FAULTS)
    void namesEveryFault() {
        String form = Forms.form()
                .without("tax")
                .with("currency", "SOL")
                .with("merchantId", "1")
                .with("paymentMethods", "PSE")
                .with("responseUrl", "javascript:alert(1)")
                .with("confirmationUrl", "/confirmation")
                .text();

        assertThat(faults(form))
                .containsExactlyInAnyOrder(
                        "S-ENUM currency",
                        "S-REQUIRED tax",
                        "S-REQUIRED signature",
                        "PE-246 merchantId",
                        "PE-245 paymentMethods",
                        "PE-205 responseUrl",
                        "PE-205 confirmationUrl");
    }

    @ParameterizedTest
    @CsvSource({"text/html, text/html", "*/*, text/html", "application/json, application/json", "text/plain, text/plain"
    })
    @Proves(FORM_FAULTS)
    void tellsFaultsAsItIsAsked(String accept, String type) {
        Page page = booth.send(Forms.form().without("amount").text(), Map.of("accept", accept));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.headers()).containsEntry("Content-Type", type + "; charset=utf-8");
        assertThat(page.body()).contains("S-REQUIRED", "amount");
    }

    @Test
    void tellsFaultsAsJson() {
        Page page = booth.send(
                Forms.form().with("merchantId", "7").with("lng", "en").text(), Map.of("accept", "application/json"));

        assertThat(page.body())
                .contains("{\"id\":\"PE-246\",\"parameter\":\"merchantId\","
                        + "\"message\":\"merchantId is not 508029, the merchant whom you named.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%", "{}", "<request/>", "merchantId=508029&merchantId=508029"})
    @Proves(FORM_FAULTS)
    void turnsGarbageAway(String body) {
        assertThat(booth.send(body, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void wantsAForm() {
        Page page = booth.send(Forms.form().signed(), Map.of("content-type", "application/json"));

        assertThat(page.status()).isEqualTo(415);
        assertThat(page.body()).contains("application/x-www-form-urlencoded");
    }

    @Test
    void showsNoValueThatIsSecret() {
        String form = Forms.form().with("payerDocument", "1".repeat(26)).text();

        assertThat(text(form)).contains("payerDocument").doesNotContain("1".repeat(26));
    }

    @Test
    @Proves(FORM_METHODS_ALL)
    void offersEveryMethodOfPeru() {
        assertThat(methods(Forms.form()))
                .containsExactly(
                        "AMEX",
                        "DINERS",
                        "MASTERCARD",
                        "VISA",
                        "MASTERCARD_DEBIT",
                        "VISA_DEBIT",
                        "PAGOEFECTIVO",
                        "YAPE");
    }

    @Test
    @Proves(FORM_METHODS)
    void offersWhatTheFormNames() {
        assertThat(methods(Forms.form().with("paymentMethods", "VISA-1-3,PAGOEFECTIVO")))
                .containsExactly("VISA", "PAGOEFECTIVO");
    }

    @Test
    void takesNoOtherMethodThanTheFormNames() {
        long order = booth.enter(Forms.form().with("paymentMethods", "VISA"));

        assertThat(booth.pay(order, "AMEX", "APPROVED").status()).isEqualTo(422);
    }

    @Test
    void choosesWhatTheFormHasChosen() {
        assertThat(page(Forms.form().with("selectedPaymentMethod", "VISA")).body())
                .contains("value=\"VISA\" checked")
                .containsOnlyOnce(" checked");
    }

    @ParameterizedTest
    @CsvSource({"en, es, Pay", "es, en, Pagar", "pt, en-GB;q=0.9, Pay", "pt, 'fr,es', Pagar", "pt, fr, Pagar"})
    @Proves(FORM_LANGUAGE)
    void speaksTheLanguageOfTheFormElseOfTheBrowser(String form, String browser, String title) {
        Page sent = booth.send(Forms.form().with("lng", form).signed(), Map.of("accept-language", browser));

        assertThat(booth.get(sent.headers().get("Location")).body()).contains("<h1>" + title + "</h1>");
    }

    @Test
    void switchesTheLanguage() {
        long order = booth.enter(Forms.form().with("lng", "es"));

        assertThat(booth.get("/ppp-web-gateway-payu/pay?order=" + order + "&lng=en")
                        .body())
                .contains("<html lang=\"en\">", "lng=es\" lang=\"es\" hreflang=\"es\">Español</a>");
    }

    @Test
    @Proves(FORM_AGAIN)
    void knowsAPayerWhoComesBack() {
        long order = booth.enter(Forms.form());

        assertThat(booth.enter(Forms.form())).isEqualTo(order);
        assertThat(booth.enter(Forms.form().with("amount", "150.26"))).isEqualTo(order + 1);
    }

    @Test
    void sharesItsNumbersWithTheService() {
        assertThat(booth.enter(Forms.form())).isGreaterThan(1L << 31);
    }

    private Page page(Forms form) {
        return booth.get(booth.send(form).headers().get("Location"));
    }

    private List<String> methods(Forms form) {
        return METHOD.matcher(page(form).body())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String text(String form) {
        return booth.send(form + "&lng=en", Map.of("accept", "text/plain")).body();
    }

    private List<String> faults(String form) {
        return Pattern.compile("(?m)^[A-Z].*$")
                .matcher(text(form))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
