package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.WALLET;
import static io.github.payuperu.sandbox.Behaviour.WALLET_NUMBERS;
import static io.github.payuperu.sandbox.Behaviour.WALLET_OTHERS;
import static io.github.payuperu.sandbox.Behaviour.WALLET_WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payer's telephone and code decide what becomes of a payment with Yape. */
class WalletDeskTest {
    private static final String PHONE = "969929157";
    private static final String OTP = "557454";

    private final Counter counter = Counter.lenient();

    @ParameterizedTest
    @CsvSource({
        "969929157, 557454, APPROVED, APPROVED",
        "969929157, 000000, DECLINED, INVALID_TRANSACTION",
        "999999999, 284563, DECLINED, NOT_ACCEPTED_TRANSACTION",
        "993355231, 784592, DECLINED, PAYMENT_NETWORK_REJECTED",
        "969929157, 285743, DECLINED, EXCEEDED_AMOUNT",
        "991055199, 378458, DECLINED, INVALID_TRANSACTION",
        "995555126, 678452, DECLINED, INVALID_TRANSACTION",
        "969929158, 528475, DECLINED, REPEAT_TRANSACTION",
        "969929158, 074854, DECLINED, REPEAT_TRANSACTION",
        "969929158, 875612, DECLINED, NOT_ACCEPTED_TRANSACTION"
    })
    @Proves(WALLET)
    void answersAsPublished(String phone, String otp, String state, String responseCode) {
        Answered answer = pay(phone, otp);

        assertThat(answer.text("code")).isEqualTo("SUCCESS");
        assertThat(answer.text("state")).isEqualTo(state);
        assertThat(answer.text("responseCode")).isEqualTo(responseCode);
    }

    @ParameterizedTest
    @CsvSource({"969929157, 557455", "969929158, 557454", "912345678, 123456"})
    @Proves(WALLET_OTHERS)
    void refusesEveryOtherPair(String phone, String otp) {
        Answered answer = pay(phone, otp);

        assertThat(answer.text("state")).isEqualTo("DECLINED");
        assertThat(answer.text("responseCode")).isEqualTo("INVALID_TRANSACTION");
        assertThat(answer.text("responseMessage"))
                .isEqualTo(pay(PHONE, "000000").text("responseMessage"))
                .isEqualTo("Operation denied. Incorrect OTP.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt"})
    @Proves(WALLET_WORDS)
    void speaksEnglish(String language) {
        String body =
                Examples.request("wallet.charge").replace("\"language\": \"es\"", "\"language\": \"" + language + "\"");

        assertThat(counter.ask(body.replace(OTP, "285743")).text("responseMessage"))
                .isEqualTo("Daily limit exceeded.");
    }

    @Test
    @Proves(WALLET_NUMBERS)
    void authorisesWhatItApproves() {
        Answered approved = pay(PHONE, OTP);
        Answered declined = pay(PHONE, "000000");

        assertThat(approved.text("paymentNetworkResponseCode")).isEqualTo("00");
        assertThat(approved.text("authorizationCode")).matches("[0-9]{6}");
        assertThat(approved.shape()).contains("extraParameters NULL");
        assertThat(declined.text("paymentNetworkResponseCode")).isNull();
        assertThat(declined.text("authorizationCode")).isNull();
    }

    @Test
    void decidesByTheMethodWhateverTheType() {
        String authorization = Examples.request("wallet.charge").replace("AUTHORIZATION_AND_CAPTURE", "AUTHORIZATION");

        assertThat(counter.ask(authorization).text("state")).isEqualTo("APPROVED");
        assertThat(Counter.strict().ask(authorization).error()).contains("property: type");
    }

    @Test
    void wantsTheCode() {
        assertThat(counter.ask(Examples.request("wallet.charge").replace("\"OTP\": \"557454\"", ""))
                        .error())
                .contains("property: extraParameters.OTP");
    }

    private Answered pay(String phone, String otp) {
        return counter.ask(
                Examples.request("wallet.charge").replace(PHONE, phone).replace(OTP, otp));
    }
}
