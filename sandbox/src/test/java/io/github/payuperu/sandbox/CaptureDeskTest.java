package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.CAPTURE;
import static io.github.payuperu.sandbox.Behaviour.CAPTURE_REFUSED;
import static io.github.payuperu.sandbox.Behaviour.CAPTURE_TRACE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was authorised is captured once, under its own order, and nothing else is. */
class CaptureDeskTest {
    private final Counter counter = Counter.lenient();
    private final Answered authorization = counter.askExample("card.authorization");

    @Test
    @Proves({CAPTURE, CAPTURE_TRACE})
    void capturesAnAuthorization() {
        Answered answer = counter.capture(authorization);

        assertThat(answer.text("code")).isEqualTo("SUCCESS");
        assertThat(answer.text("state")).isEqualTo("APPROVED");
        assertThat(answer.text("responseCode")).isEqualTo("APPROVED");
        assertThat(answer.text("paymentNetworkResponseCode")).isEqualTo("00");
        assertThat(answer.text("authorizationCode")).isEqualTo("APPROVED");
        assertThat(answer.text("orderId")).isEqualTo(authorization.text("orderId"));
        assertThat(answer.text("trazabilityCode")).isEqualTo("10" + authorization.text("orderId") + "10c");
        assertThat(answer.text("transactionId")).isNotEqualTo(authorization.text("transactionId"));
    }

    @Test
    @Proves(CAPTURE_REFUSED)
    void declinesASecondCapture() {
        counter.capture(authorization);

        assertRefused(counter.capture(authorization), "La autorización ya fue capturada");
    }

    @Test
    @Proves(CAPTURE_REFUSED)
    void declinesWhatItDoesNotKnow() {
        assertRefused(counter.askExample("card.capture"), "Ninguna autorización aprobada tiene este identificador");
    }

    @Test
    @Proves(CAPTURE_REFUSED)
    void declinesAnotherOrderAndStillCapturesTheRightOne() {
        String wrongOrder = Examples.capture("1", authorization.text("transactionId"));

        assertRefused(counter.ask(wrongOrder), "La autorización es de otra orden");
        assertThat(counter.capture(authorization).text("state")).isEqualTo("APPROVED");
    }

    @ParameterizedTest
    @CsvSource({"card.authorization, REJECTED", "card.authorization, PENDING", "card.charge, APPROVED"})
    @Proves(CAPTURE_REFUSED)
    void declinesWhatIsNoApprovedAuthorization(String operation, String holder) {
        Answered payment = counter.ask(
                Examples.request(operation).replace("\"name\": \"APPROVED\"", "\"name\": \"" + holder + "\""));

        assertRefused(counter.capture(payment), "Ninguna autorización aprobada tiene este identificador");
    }

    @Test
    void speaksEnglish() {
        String english = Examples.request("card.capture").replace("\"es\"", "\"en\"");

        assertThat(counter.ask(english).text("responseMessage")).isEqualTo("No approved authorisation has this id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999999", "9223372036854775807"})
    void repeatsTheOrderItWasAsked(String orderId) {
        assertThat(counter.ask(Examples.capture(orderId, authorization.text("transactionId")))
                        .text("orderId"))
                .isEqualTo(orderId);
    }

    @Test
    void leavesOutAnOrderThatNoNumberHolds() {
        String tooLarge = Examples.capture("9223372036854775808", authorization.text("transactionId"));

        assertThat(counter.ask(tooLarge).text("orderId")).isNull();
    }

    private static void assertRefused(Answered answer, String why) {
        assertThat(answer.text("code")).isEqualTo("SUCCESS");
        assertThat(answer.text("state")).isEqualTo("DECLINED");
        assertThat(answer.text("responseCode")).isEqualTo("INVALID_TRANSACTION");
        assertThat(answer.text("responseMessage")).isEqualTo(why);
        assertThat(answer.text("authorizationCode")).isNull();
    }
}
