package io.github.payuperu.validators.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.payuperu.validators.signature.Verification.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reason that a verification gives. */
class VerificationTest {
    private static final ApiKey KEY = ApiKey.of("4Vj8eK4rloUd272L48hsrarnUA");
    private static final RequestSignature REQUEST = RequestSignature.of(KEY, "508029", "PE-0001", "PEN");
    private static final FormSignature FORM = FormSignature.of(KEY, "508029", "TestPayUPE01", "PEN");
    private static final ResponseSignature RESPONSE = ResponseSignature.of(KEY, "508029", "TestPayUPE01", "PEN", "4");
    private static final ConfirmationSignature CONFIRMATION =
            ConfirmationSignature.of(KEY, "508029", "TestPayUPE01", "PEN", "4");

    private static final String MD5_OF_118 = "0ad0129a08f2fa12fb26406b8115720f";
    private static final String SHA256_OF_118_00 = "e72997635bc591c9a043b2ecfef5535c1bd2a19b033a1ac98985ee0d5802901b";

    @ParameterizedTest
    @CsvSource({
        "118, 118.0, 19ce670086c70c9f432b8f426f4a1252",
        "118, 118.00, cd7039ff0fbb232f1bf8154a73455f48",
        "118.00, 118, 0ad0129a08f2fa12fb26406b8115720f",
        "118.00, 118.0, 19ce670086c70c9f432b8f426f4a1252",
    })
    void acceptsEveryNumberOfDecimalsInARequest(String sent, String signed, String signature) {
        Verification verification = REQUEST.verify(signature, sent);

        assertThat(verification.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(verification.spelling())
                .isEqualTo(
                        new Spelling(Algorithm.MD5, "508029~PE-0001~" + signed + "~PEN", Set.of(Deviation.DECIMALS)));
    }

    @Test
    void acceptsNoOtherAmountInARequest() {
        assertThat(REQUEST.verify(MD5_OF_118, "181").outcome()).isEqualTo(Outcome.NO_MATCH);
    }

    static Stream<Arguments> likelyMistakes() {
        return Stream.of(
                arguments(FORM, "100", "100.00", "669a14e0f6f548eed4f151a268c47750", Deviation.DECIMALS),
                arguments(FORM, "100.00", "100", "2f80e7c5266a36138fa04279b37b2b57", Deviation.DECIMALS),
                arguments(RESPONSE, "150.25", "150.3", md5("150.3~PEN~4"), Deviation.HALF_UP),
                arguments(RESPONSE, "150.35", "150.3", md5("150.3~PEN~4"), Deviation.CUT_OFF),
                arguments(RESPONSE, "150.25", "150.25", md5("150.25~PEN~4"), Deviation.NOT_ROUNDED),
                arguments(RESPONSE, "100.00", "100", md5("100~PEN~4"), Deviation.DECIMALS),
                arguments(RESPONSE, "100", "100.00", md5("100.00~PEN~4"), Deviation.DECIMALS),
                arguments(CONFIRMATION, "100.00", "100", md5("100~PEN~4"), Deviation.DECIMALS),
                arguments(CONFIRMATION, "100.0", "100.00", md5("100.00~PEN~4"), Deviation.DECIMALS),
                arguments(CONFIRMATION, "150.25", "150.2", md5("150.2~PEN~4"), Deviation.ROUNDED),
                arguments(CONFIRMATION, "150.25", "150.3", md5("150.3~PEN~4"), Deviation.HALF_UP),
                arguments(CONFIRMATION, "150.35", "150.3", md5("150.3~PEN~4"), Deviation.CUT_OFF));
    }

    @ParameterizedTest
    @MethodSource("likelyMistakes")
    void saysHowTheAmountWasWritten(
            Signature signed, String amount, String written, String signature, Deviation deviation) {
        Verification verification = signed.verify(signature, amount);

        assertThat(verification.outcome()).isEqualTo(Outcome.OTHER_SPELLING);
        assertThat(verification.isAccepted()).isFalse();
        assertThat(verification.spelling().text()).contains("~" + written + "~PEN");
        assertThat(verification.spelling().deviations()).containsExactly(deviation);
    }

    @Test
    void saysWhichStateWasSigned() {
        ConfirmationSignature declined = ConfirmationSignature.of(KEY, "508029", "TestPayU04", "USD", "6");

        Verification verification = declined.verify("b607a2c2fa100e0947b206d41864fb86", "150.00");

        assertThat(verification)
                .isEqualTo(Verification.of(
                        Outcome.OTHER_SPELLING,
                        new Spelling(Algorithm.MD5, "508029~TestPayU04~150.0~USD~4", Set.of(Deviation.STATE))));
    }

    @Test
    void tellsAllDeviationsAtOnce() {
        Verification verification = RESPONSE.verify(md5("150.3~PEN~7"), "150.25", Set.of(Algorithm.SHA256));

        assertThat(verification.outcome()).isEqualTo(Outcome.OTHER_SPELLING);
        assertThat(verification.spelling().deviations())
                .containsExactlyInAnyOrder(Deviation.HALF_UP, Deviation.STATE, Deviation.ALGORITHM);
    }

    @Test
    void acceptsTheAlgorithmsItIsToldToAccept() {
        assertThat(REQUEST.verify(SHA256_OF_118_00, "118.00", Set.of(Algorithm.SHA256))
                        .isAccepted())
                .isTrue();

        Verification other = REQUEST.verify(SHA256_OF_118_00, "118.00", Set.of(Algorithm.HMAC_SHA256));

        assertThat(other.outcome()).isEqualTo(Outcome.OTHER_SPELLING);
        assertThat(other.spelling().algorithm()).isEqualTo(Algorithm.SHA256);
        assertThat(other.spelling().deviations()).containsExactly(Deviation.ALGORITHM);
    }

    @Test
    void noticesThatTheApiKeyWasTakenForTheHmacKey() {
        ApiKey twoSecrets = KEY.withHmacKey("secret123");
        FormSignature form = FormSignature.of(twoSecrets, "508029", "TestPayU", "COP");

        Verification verification =
                form.verify("eaf61598d5593b366086c9a00aa5746ccad1a6e9b209a1a242fce224202b2b36", "20000");

        assertThat(verification.outcome()).isEqualTo(Outcome.OTHER_SPELLING);
        assertThat(verification.spelling().deviations()).containsExactly(Deviation.HMAC_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISA~~1007", "VISA~1007"})
    void acceptsAFormWithAndWithoutEmptyPlaces(String options) {
        FormSignature form = FORM.paymentMethods("VISA").pseBanks("1007");

        Verification verification = form.verify(md5("100~PEN~" + options), "100");

        assertThat(verification.isAccepted()).isTrue();
        assertThat(verification.spelling().text()).endsWith(options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"490784", "~490784", "~490784~"})
    void acceptsEmptyPlacesOnEitherSide(String options) {
        assertThat(FORM.iin("490784").verify(md5("100~PEN~" + options), "100").isAccepted())
                .isTrue();
    }

    @Test
    void noticesOptionsThatAreNotSigned() {
        Verification verification = FORM.iin("490784").verify(md5("100~PEN"), "100");

        assertThat(verification.outcome()).isEqualTo(Outcome.OTHER_SPELLING);
        assertThat(verification.spelling().deviations()).containsExactly(Deviation.NO_OPTIONS);
    }

    @Test
    void acceptsNoEmptyPlacesWhereNoOptionIsThere() {
        Verification verification = FORM.verify(md5("100~PEN~~~"), "100");

        assertThat(verification.outcome()).isEqualTo(Outcome.OTHER_SPELLING);
        assertThat(verification.spelling().deviations()).containsExactly(Deviation.EMPTY_SLOTS);
    }

    static List<Signature> pages() {
        return List.of(RESPONSE, CONFIRMATION);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void acceptsAnAmountBelowOneWithoutItsZero(Signature page) {
        Verification verification = page.verify(md5(".5~PEN~4"), ".50");

        assertThat(verification.isAccepted()).isTrue();
        assertThat(verification.spelling().deviations()).containsExactly(Deviation.NO_LEADING_ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "vm8nQg==", "0ad0129a08f2fa12fb26406b8115720g", "0ad0129a08f2fa12fb26406b8115720f "})
    void knowsWhatIsNoSignature(String signature) {
        assertThat(REQUEST.verify(signature, "118").outcome()).isEqualTo(Outcome.NOT_HEXADECIMAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 33, 48, 63, 128})
    void knowsTheLengthsOfSignatures(int length) {
        assertThat(REQUEST.verify("a".repeat(length), "118").outcome()).isEqualTo(Outcome.UNKNOWN_LENGTH);
    }

    /** The MD5 of what would be signed if that were the amount and all that follows it. */
    private static String md5(String rest) {
        try {
            byte[] signed = ("4Vj8eK4rloUd272L48hsrarnUA~508029~TestPayUPE01~" + rest).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(signed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
