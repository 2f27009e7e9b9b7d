package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.COUPON;
import static io.github.payuperu.sandbox.Behaviour.COUPON_NUMBERS;
import static io.github.payuperu.sandbox.Behaviour.EXPIRATION_ASKED;
import static io.github.payuperu.sandbox.Behaviour.EXPIRATION_DEFAULT;
import static io.github.payuperu.sandbox.Behaviour.EXPIRATION_END_OF_DAY;
import static io.github.payuperu.sandbox.Behaviour.EXPIRATION_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PagoEfectivo coupons wait to be paid; the time is {@link Counter#NOW}, 21 June 2021, 07:51 in Lima. */
class CashDeskTest {
    private final Counter counter = Counter.lenient();

    @Test
    @Proves(COUPON)
    void issuesACoupon() {
        Answered answer = counter.askExample("cash.charge");

        assertThat(answer.text("code")).isEqualTo("SUCCESS");
        assertThat(answer.text("state")).isEqualTo("PENDING");
        assertThat(answer.text("pendingReason")).isEqualTo("AWAITING_NOTIFICATION");
        assertThat(answer.text("responseCode")).isEqualTo("PENDING_TRANSACTION_CONFIRMATION");
        assertThat(answer.text("authorizationCode")).isEqualTo("1");
        assertThat(answer.text("paymentNetworkResponseCode")).matches("Se ha Generado el CIP: [0-9]{14} \\.");
    }

    @Test
    @Proves(COUPON_NUMBERS)
    void repeatsItsNumbersWhereTheSamplesDo() {
        Answered answer = counter.askExample("cash.charge");
        String cip = answer.text("trazabilityCode");
        String vid = answer.text("orderId") + "Y"
                + answer.text("transactionId").replace("-", "").substring(0, 15) + "Y[0-9a-f]{15}";

        assertThat(answer.text("extraParameters.REFERENCE")).isEqualTo(answer.text("orderId"));
        assertThat(answer.text("extraParameters.BAR_CODE")).isEqualTo(cip);
        assertThat(answer.text("paymentNetworkResponseCode")).endsWith("0" + cip + " .");
        assertThat(answer.text("extraParameters.URL_PAYMENT_RECEIPT_HTML"))
                .matches("http://127\\.0\\.0\\.1:8480/ppp-web-gateway-payu/app\\?vid=" + vid);
        assertThat(answer.text("extraParameters.URL_PAYMENT_RECEIPT_PDF"))
                .matches("http://127\\.0\\.0\\.1:8480/ppp-web-gateway-payu/receipt\\?vid=" + vid);
    }

    @Test
    @Proves(COUPON_NUMBERS)
    void issuesEachCodeOnce() {
        assertThat(counter.askExample("cash.charge").text("trazabilityCode"))
                .isNotEqualTo(counter.askExample("cash.charge").text("trazabilityCode"));
    }

    @Test
    @Proves(EXPIRATION_ASKED)
    void answersTheSampleWithTheDocumentedExpiration() {
        assertThat(counter.askExample("cash.charge").text("extraParameters.EXPIRATION_DATE"))
                .isEqualTo(Answered.sample("cash.charge").text("extraParameters.EXPIRATION_DATE"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-21T12:51:53, 2021-06-21T12:51:53Z",
        "2021-06-22T19:51:20.3, 2021-06-22T19:51:20.300Z",
        "2021-06-28T12:51:52, 2021-06-28T12:51:52Z"
    })
    @Proves(EXPIRATION_ASKED)
    void keepsWhatWasAskedWithinSevenDays(String asked, Instant expiration) {
        assertThat(expirationOf(asked)).isEqualTo(expiration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-28T12:51:53", "2021-12-24T00:00:00", "9999-12-31T23:59:59"})
    @Proves({EXPIRATION_DEFAULT, EXPIRATION_END_OF_DAY})
    void replacesWhatIsLater(String asked) {
        assertThat(expirationOf(asked)).isEqualTo("2021-06-29T04:59:59Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-16T16:07:11", "2021-06-21T12:51:52", "2021-06-31T10:00:00"})
    @Proves(EXPIRATION_PAST)
    void replacesWhatHasPassedOrDoesNotExist(String asked) {
        assertThat(expirationOf(asked)).isEqualTo("2021-06-29T04:59:59Z");
    }

    @Test
    @Proves({EXPIRATION_DEFAULT, EXPIRATION_END_OF_DAY})
    void expiresAtTheEndOfTheSeventhDayInLima() {
        String without = Examples.request("cash.charge").replaceFirst("\"expirationDate\": \"[^\"]*\",", "");

        assertThat(expirationOf(counter.ask(without))).isEqualTo("2021-06-29T04:59:59Z");
    }

    private Instant expirationOf(String asked) {
        return expirationOf(counter.ask(Examples.request("cash.charge").replace("2021-06-22T19:51:20.302", asked)));
    }

    private static Instant expirationOf(Answered answer) {
        return Instant.ofEpochMilli(Long.parseLong(answer.text("extraParameters.EXPIRATION_DATE")));
    }
}
