package io.github.payuperu.validators.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.payuperu.validators.signature.Verification.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has no signature: refused when signing, not accepted when verifying. */
class UnsignableTest {
    private static final ApiKey KEY = ApiKey.of("4Vj8eK4rloUd272L48hsrarnUA");
    private static final List<String> BAD_VALUES = List.of("", " ", "A~B", "A\nB", "A\u0000", "A\u0080");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "1.",
                "1.005",
                "100.000",
                "1e2",
                "1E+2",
                "-1",
                "+1",
                "1,5",
                "1,000.00",
                " 1",
                "1 ",
                "0x10",
                "NaN",
                "1234567890123",
                "1234567890123.00",
                "١٢",
                "1~2"
            })
    void refusesTheAmount(String amount) {
        refuses(RequestSignature.of(KEY, "508029", "PE-0001", "PEN"), amount, Member.AMOUNT);
        refuses(ConfirmationSignature.of(KEY, "508029", "PE-0001", "PEN", "4"), amount, Member.AMOUNT);
    }

    static Stream<Arguments> unsignable() {
        return BAD_VALUES.stream()
                .flatMap(bad -> Map.<Member, Signature>of(
                        Member.MERCHANT_ID, RequestSignature.of(KEY, bad, "PE-0001", "PEN"),
                        Member.REFERENCE, RequestSignature.of(KEY, "508029", bad, "PEN"),
                        Member.CURRENCY, RequestSignature.of(KEY, "508029", "PE-0001", bad),
                        Member.STATE, ResponseSignature.of(KEY, "508029", "PE-0001", "PEN", bad),
                        Member.PAYMENT_METHODS, form().paymentMethods(bad),
                        Member.IIN, form().iin(bad),
                        Member.PSE_BANKS, form().pseBanks(bad))
                        .entrySet()
                        .stream())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("unsignable")
    void refusesAnyOtherValue(Member member, Signature signed) {
        refuses(signed, "1.00", member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a~b", "a\tb"})
    void refusesAKeyThatIsNone(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiKey.of(key)).withMessageStartingWith("An API key");
    }

    @ParameterizedTest
    @ValueSource(strings = "")
    void refusesAnEmptyHmacKey(String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.withHmacKey(secret));
    }

    private static void refuses(Signature signed, String amount, Member member) {
        UnsignableException refused =
                catchThrowableOfType(UnsignableException.class, () -> signed.sign(Algorithm.MD5, amount));

        assertThat(refused.member()).isEqualTo(member);
        assertThat(refused).hasMessageStartingWith(member + ": ");
        assertThat(signed.verify("0".repeat(32), amount)).isEqualTo(Verification.unsignable(member));
        assertThat(signed.verify("0".repeat(32), amount).outcome()).isEqualTo(Outcome.UNSIGNABLE);
    }

    private static FormSignature form() {
        return FormSignature.of(KEY, "508029", "PE-0001", "PEN");
    }
}
