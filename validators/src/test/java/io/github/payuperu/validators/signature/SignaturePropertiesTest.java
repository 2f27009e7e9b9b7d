package io.github.payuperu.validators.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is signed is accepted, and nothing that differs in a signed value. */
class SignaturePropertiesTest {
    private static final int SALES = 200;

    /** One seed that never changes, and one that is new each run and told by the name of a test that failed. */
    static Stream<Long> seeds() {
        return Stream.of(1L, new Random().nextLong());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSignedIsAccepted(long seed) {
        Sale.random(seed, SALES)
                .forEach(sale -> all().forEach(kind -> {
                    Signature signed = kind.apply(sale);
                    String signature = signed.sign(sale.algorithm(), sale.amount());

                    Verification verification = signed.verify(signature, sale.amount(), Set.of(sale.algorithm()));

                    assertThat(verification.isAccepted()).as(sale.toString()).isTrue();
                    assertThat(verification.spelling().deviations())
                            .as(sale.toString())
                            .isEmpty();
                }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatDiffersInAnySignedValueIsRefused(long seed) {
        Sale.random(seed, SALES).forEach(sale -> {
            all().forEach(kind -> {
                refuses(kind, sale, sale.withKey(sale.key() + "0"));
                refuses(kind, sale, sale.withMerchantId(sale.merchantId() + "0"));
                refuses(kind, sale, sale.withReference(sale.reference() + "0"));
                refuses(kind, sale, sale.withCurrency("COP"));
                refuses(kind, sale, sale.plus("0.11"));
            });
            exact().forEach(kind -> refuses(kind, sale, sale.plus("0.01")));
            pages().forEach(kind -> refuses(kind, sale, sale.withState("1")));
            pages().forEach(kind ->
                    refuses(kind, sale, sale.withState(sale.state().equals("4") ? "6" : "4")));
        });
    }

    @Test
    void theResponsePageCannotTellTenCentsApart() {
        Signature page = ResponseSignature.of(ApiKey.of("k"), "508029", "PE-0001", "PEN", "4");

        assertThat(page.verify(page.sign(Algorithm.MD5, "150.75"), "150.85").isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSignatureWithOneOtherDigitIsRefused(long seed) {
        Random random = new Random(seed);
        Sale.random(seed, SALES)
                .forEach(sale -> all().forEach(kind -> {
                    Signature signed = kind.apply(sale);
                    StringBuilder signature = new StringBuilder(signed.sign(sale.algorithm(), sale.amount()));
                    int at = random.nextInt(signature.length());
                    signature.setCharAt(at, signature.charAt(at) == '0' ? '1' : '0');

                    assertThat(signed.verify(signature.toString(), sale.amount()))
                            .as(sale.toString())
                            .isEqualTo(Verification.of(Verification.Outcome.NO_MATCH));
                }));
    }

    private static Stream<Function<Sale, Signature>> all() {
        return Stream.of(Sale::request, Sale::form, Sale::response, Sale::confirmation);
    }

    /** Those that do not round. */
    private static Stream<Function<Sale, Signature>> exact() {
        return Stream.of(Sale::request, Sale::form, Sale::confirmation);
    }

    private static Stream<Function<Sale, Signature>> pages() {
        return Stream.of(Sale::response, Sale::confirmation);
    }

    private static void refuses(Function<Sale, Signature> kind, Sale signed, Sale sent) {
        String signature = kind.apply(signed).sign(signed.algorithm(), signed.amount());

        assertThat(kind.apply(sent).verify(signature, sent.amount()).isAccepted())
                .as(signed + " for " + sent)
                .isFalse();
    }
}
