package io.github.payuperu.validators.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.signature.Verification.Outcome;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures made elsewhere: by PayU's documentation, by openssl, by Python. */
class SignatureVectorsTest {
    @ParameterizedTest
    @MethodSource("io.github.payuperu.validators.signature.Vector#right")
    void isWhatOthersCompute(Vector vector) {
        assertThat(vector.signed().sign(vector.algorithm(), vector.amount())).isEqualTo(vector.signature());
    }

    @ParameterizedTest
    @MethodSource("io.github.payuperu.validators.signature.Vector#right")
    void isAcceptedAndSaysWhatWasSigned(Vector vector) {
        Verification verification = vector.signed().verify(vector.signature(), vector.amount());

        assertThat(verification.isAccepted()).isTrue();
        assertThat(verification.spelling()).isEqualTo(new Spelling(vector.algorithm(), vector.signedText(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("io.github.payuperu.validators.signature.Vector#right")
    void isAcceptedInCapitals(Vector vector) {
        String capitals = vector.signature().toUpperCase(Locale.ROOT);

        assertThat(vector.signed().verify(capitals, vector.amount()).isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("io.github.payuperu.validators.signature.Vector#wrong")
    void isNotWhatIsPublishedWrong(Vector vector) {
        assertThat(vector.signed().sign(vector.algorithm(), vector.amount())).isNotEqualTo(vector.signature());
        assertThat(vector.signed().verify(vector.signature(), vector.amount()).outcome())
                .isIn(Outcome.NO_MATCH, Outcome.OTHER_SPELLING);
    }
}
