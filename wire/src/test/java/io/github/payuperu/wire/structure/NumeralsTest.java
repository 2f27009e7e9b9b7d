package io.github.payuperu.wire.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Digits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private static final Digits AMOUNT = new Digits(12, 2);

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1", "100.00", "0.5", "1E2", "1.5e-3", "12345678901234567890"})
    void knowsNumbers(String text) {
        assertThat(Numerals.isNumber(text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", ".5", "1.", "01", "1,000.00", " 1", "1 ", "1E", "1E+", "NaN", "0x1", "١"})
    void knowsWhatIsNone(String text) {
        assertThat(Numerals.isNumber(text.toCharArray(), 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999.99", "-999999999999.99", "0.01", "1E2", "1E11", "1.5E1", "100.5E1", "0"})
    void letsFittingAmountsPass(String text) {
        assertThat(Numerals.fits(AMOUNT, text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000",
                "0.001",
                "100.500",
                "1E12",
                "1E-3",
                "1E999999999",
                "1E2147483647",
                "1E-999999999"
            })
    void refusesTooManyDigits(String text) {
        assertThat(Numerals.fits(AMOUNT, text.toCharArray(), 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1.50", "-100", "123456789012345678901234567890.0"})
    void knowsNumbersWithoutExponent(String text) {
        assertThat(Numerals.isPlain(text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1e2", "1E+2", "01", "1.", ".5", "1.5x"})
    void knowsWhatIsNoNumberWithoutExponent(String text) {
        assertThat(Numerals.isPlain(text.toCharArray(), 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-7", "1.0", "1E3", "1.50E1", "0.0", "-2.000", "1E999999999", "0E-999999999"})
    void knowsWholeNumbers(String text) {
        assertThat(Numerals.isIntegral(text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1E-1", "0.01", "-1.001", "1E-999999999"})
    void knowsBrokenNumbers(String text) {
        assertThat(Numerals.isIntegral(text.toCharArray(), 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775807.0",
                "123456789012345678",
                "9.223372036854775807E18",
                "0E999999999",
            })
    void letsSixtyFourBitsPass(String text) {
        assertThat(Numerals.fitsLong(text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9223372036854775808", "-9223372036854775809", "-10000000000000000000.0", "1E19", "1E999999999"})
    void refusesMoreBits(String text) {
        assertThat(Numerals.fitsLong(text.toCharArray(), 0, text.length())).isFalse();
    }
}
