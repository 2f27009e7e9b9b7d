package io.github.payuperu.validators.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlgorithmTest {
    @ParameterizedTest
    @CsvSource({"MD5, MD5", "SHA, SHA1", "SHA256, SHA256", "HMAC-SHA256, HMAC_SHA256"})
    void isCalledByTheFormSo(String name, Algorithm algorithm) {
        assertThat(Algorithm.ofForm(name)).contains(algorithm);
        assertThat(algorithm.formName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1", "SHA-1", "md5", "SHA512", "MD5 ", ""})
    void hasNoOtherNamesInAForm(String name) {
        assertThat(Algorithm.ofForm(name)).isEmpty();
    }

    @Test
    void isToldByTheLength() {
        assertThat(Algorithm.ofLength(32)).containsExactly(Algorithm.MD5);
        assertThat(Algorithm.ofLength(40)).containsExactly(Algorithm.SHA1);
        assertThat(Algorithm.ofLength(64)).containsExactly(Algorithm.SHA256, Algorithm.HMAC_SHA256);
        assertThat(Algorithm.ofLength(128)).isEmpty();
    }

    @Test
    void writesAsManyDigitsAsItSays() {
        RequestSignature request = RequestSignature.of(ApiKey.of("k"), "508029", "PE-0001", "PEN");

        assertThat(Arrays.stream(Algorithm.values()))
                .allSatisfy(
                        algorithm -> assertThat(request.sign(algorithm, "1")).hasSize(algorithm.digits()));
    }
}
