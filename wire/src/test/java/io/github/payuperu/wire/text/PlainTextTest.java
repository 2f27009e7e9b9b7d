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
    void isCopied() {
        char[] target = "abcdef".toCharArray();

        assertThat(PlainText.copy("é-+\n".toCharArray(), 1, 2, target, 3)).isTrue();
        assertThat(target).containsExactly("abc-+f".toCharArray());
    }

    private static boolean isPlain(String text) {
        boolean plain = PlainText.is(text);

        assertThat(PlainText.copy(text.toCharArray(), 0, text.length(), new char[text.length()], 0))
                .isEqualTo(plain);
        return plain;
    }
}
