package io.github.payuperu.validators.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text that anything here gives away lets anyone sign. */
class HiddenSecretsTest {
    private static final String API_KEY = "NotEvenThisKeyIsReal";
    private static final String HMAC_KEY = "NorIsThis";
    private static final ApiKey KEY = ApiKey.of(API_KEY).withHmacKey(HMAC_KEY);
    private static final ConfirmationSignature SIGNED = ConfirmationSignature.of(KEY, "508029", "PE-0001", "PEN", "4");

    @Test
    void keepsTheKeysToItself() {
        assertThat(KEY).hasToString("ApiKey[hidden]");
        assertThat(SIGNED.toString()).contains("PE-0001").doesNotContain(API_KEY, HMAC_KEY);
    }

    @Test
    void keepsTheRightSignatureToItself() {
        String almost = SIGNED.sign(Algorithm.MD5, "100.01");

        Stream.of(SIGNED.verify(almost, "100.00"), SIGNED.verify("none", "100.00"), SIGNED.verify(almost, "1e2"))
                .map(String::valueOf)
                .forEach(shown -> assertThat(shown)
                        .doesNotContain(API_KEY, HMAC_KEY)
                        .doesNotContain(Stream.of(Algorithm.values())
                                .map(algorithm -> SIGNED.sign(algorithm, "100.00"))
                                .toList()));
    }

    @Test
    void keepsKeysOutOfExceptions() {
        assertThat(catchThrowable(() -> ApiKey.of(API_KEY + "~")))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(API_KEY);
        assertThat(catchThrowable(() -> SIGNED.sign(Algorithm.MD5, "~" + API_KEY)))
                .isInstanceOf(UnsignableException.class)
                .message()
                .doesNotContain(API_KEY);
    }
}
