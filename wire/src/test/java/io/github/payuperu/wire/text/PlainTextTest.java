package io.github.payuperu.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "~", "{\"a\":1}"})
    void isPrintableAscii(String text) {
        assertThat(isPlain(text)).isTrue();
    }

    @Test
    void isNothingElse() {
        for (int other = 0; other <= Character.MAX_VALUE; other++) {
            boolean printable = other >= ' ' && other <= '~';

            assertThat(isPlain("a" + (char) other + "b")).as("U+%04X", other).isEqualTo(printable);
        }
    }

    @Test
    void looksAtItsPartAlone() {
        assertThat(PlainText.is("é-\n".toCharArray(), 1, 1)).isTrue();
    }

    private static boolean isPlain(String text) {
        return PlainText.is(text.toCharArray(), 0, text.length());
    }
}
