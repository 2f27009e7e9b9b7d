package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.APPROVAL;
import static io.github.payuperu.sandbox.Behaviour.BANK_REFERENCED_CODE;
import static io.github.payuperu.sandbox.Behaviour.HOLDER;
import static io.github.payuperu.sandbox.Behaviour.LEAST_AMOUNT;
import static io.github.payuperu.sandbox.Behaviour.OPERATION_DATE;
import static io.github.payuperu.sandbox.Behaviour.ORDER_NUMBERS;
import static io.github.payuperu.sandbox.Behaviour.OTHER_HOLDERS;
import static io.github.payuperu.sandbox.Behaviour.REFUSAL;
import static io.github.payuperu.sandbox.Behaviour.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards are authorised and charged, as the name on them says. */
class CardDeskTest {
    private static final String HOLDER_OF_SAMPLE = "\"name\": \"APPROVED\"";

    private final Counter counter = Counter.lenient();

    private Answered payWith(String holder) {
        return counter.ask(Examples.request("card.charge").replace(HOLDER_OF_SAMPLE, "\"name\": \"" + holder + "\""));
    }

    private Answered payAmount(String value) {
        return counter.ask(Examples.request("card.charge").replace("\"value\": 100", "\"value\": " + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.authorization", "card.charge"})
    @Proves(APPROVAL)
    void approvesTheSample(String operation) {
        Answered answer = counter.askExample(operation);

        assertThat(answer.text("code")).isEqualTo("SUCCESS");
        assertThat(answer.text("state")).isEqualTo("APPROVED");
        assertThat(answer.text("responseCode")).isEqualTo("APPROVED");
        assertThat(answer.text("paymentNetworkResponseCode")).isEqualTo("000");
        assertThat(answer.text("responseMessage")).isEqualTo("Aprobado y completado con exito");
        assertThat(answer.text("authorizationCode")).matches("[0-9]{6}");
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED, APPROVED",
        "ANA APPROVED DIAZ, APPROVED",
        "ANA REJECTED DIAZ, DECLINED",
        "ANA PENDING DIAZ, PENDING"
    })
    @Proves(HOLDER)
    void decidesByTheHoldersName(String holder, String state) {
        assertThat(payWith(holder).text("state")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "ANA DIAZ, APPROVED",
        "rejected, APPROVED",
        "APPROVED REJECTED PENDING, DECLINED",
        "APPROVED PENDING, PENDING"
    })
    @Proves(OTHER_HOLDERS)
    void approvesOtherNamesAndPrefersTheRefusal(String holder, String state) {
        assertThat(payWith(holder).text("state")).isEqualTo(state);
    }

    @Test
    @Proves(OTHER_HOLDERS)
    void approvesATokenWithoutAName() {
        String token = Examples.request("card.charge")
                .replaceFirst(
                        "\"creditCard\": \\{[^}]*}", "\"creditCardTokenId\": \"1b1c4c0e-5ac3-4b0d-8a3c-0f1f4e0e7d11\"");

        assertThat(counter.ask(token).text("state")).isEqualTo("APPROVED");
    }

    @Test
    @Proves(HOLDER)
    void readsTheNameOnADebitCardToo() {
        String debit = Examples.request("card.charge")
                .replace("\"creditCard\"", "\"debitCard\"")
                .replace("\"VISA\"", "\"VISA_DEBIT\"")
                .replace(HOLDER_OF_SAMPLE, "\"name\": \"REJECTED\"");

        assertThat(counter.ask(debit).text("state")).isEqualTo("DECLINED");
    }

    @Test
    @Proves(REFUSAL)
    void declinesWithAReasonAndWithoutAnAuthorizationCode() {
        Answered answer = payWith("REJECTED");

        assertThat(answer.text("code")).isEqualTo("SUCCESS");
        assertThat(answer.text("responseCode")).isEqualTo("ENTITY_DECLINED");
        assertThat(answer.text("paymentNetworkResponseCode")).isEqualTo("05");
        assertThat(answer.text("authorizationCode")).isNull();
    }

    @Test
    @Proves(REVIEW)
    void holdsForReview() {
        Answered answer = payWith("PENDING");

        assertThat(answer.text("responseCode")).isEqualTo("PENDING_TRANSACTION_REVIEW");
        assertThat(answer.text("pendingReason")).isEqualTo("PENDING_REVIEW");
        assertThat(answer.text("authorizationCode")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"VISA, creditCard, CREDIT", "VISA_DEBIT, debitCard, DEBIT"})
    @Proves(BANK_REFERENCED_CODE)
    void tellsCreditFromDebit(String method, String card, String code) {
        String body = Examples.request("card.charge")
                .replace("\"creditCard\"", "\"" + card + "\"")
                .replace("\"VISA\"", "\"" + method + "\"");

        assertThat(counter.ask(body).text("extraParameters.BANK_REFERENCED_CODE"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-5"})
    @Proves(LEAST_AMOUNT)
    void declinesAmountsBelowTheLeast(String value) {
        Answered answer = payAmount(value);

        assertThat(answer.text("code")).isEqualTo("SUCCESS");
        assertThat(answer.text("state")).isEqualTo("DECLINED");
        assertThat(answer.text("responseCode")).isEqualTo("INVALID_TRANSACTION");
        assertThat(answer.text("paymentNetworkResponseErrorMessage"))
                .isEqualTo("[El valor recibido [" + value + "] es inferior al valor mínimo configurado [0,01]]");
    }

    @Test
    @Proves(LEAST_AMOUNT)
    void declinesSmallAmountsInEnglishToo() {
        String body = Examples.request("card.charge")
                .replace("\"value\": 100", "\"value\": 0")
                .replaceFirst("\"language\": \"es\"", "\"language\": \"en\"");

        assertThat(counter.ask(body).text("paymentNetworkResponseErrorMessage"))
                .isEqualTo("[The given payment value [0] is inferior than minimum configured value [0.01]]");
    }

    @Test
    void approvesTheLeastAmount() {
        assertThat(payAmount("0.01").text("state")).isEqualTo("APPROVED");
    }

    @Test
    @Proves(ORDER_NUMBERS)
    void numbersOrdersAbove32Bits() {
        long first = Long.parseLong(counter.askExample("card.charge").text("orderId"));
        long second = Long.parseLong(counter.askExample("card.charge").text("orderId"));

        assertThat(first).isGreaterThan(Integer.MAX_VALUE);
        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    @Proves(OPERATION_DATE)
    void tellsTheTime() {
        assertThat(counter.askExample("card.charge").text("operationDate"))
                .isEqualTo(Long.toString(Counter.NOW.toEpochMilli()));
    }
}
