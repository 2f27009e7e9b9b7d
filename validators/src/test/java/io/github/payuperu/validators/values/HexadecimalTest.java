package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexadecimalTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0123456789abcdefABCDEF"})
    void isDigitsAndSixLetters(String text) {
        assertThat(Hexadecimal.isAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g", "G", "/", ":", "@", "`", " 0", "0 ", "٤", "é"})
    void isNothingElse(String text) {
        assertThat(Hexadecimal.isAll(text)).isFalse();
    }
}
