package io.github.payuperu.wire.characters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(PlainText.is(("x" + text + "x").toCharArray(), 1, text.length()))
                .isEqualTo(plain);
        return plain;
    }

    @Test
    void endsAtTheFirstCharacterThatIsNotPlainInsideQuotes() {
        for (int length = 0; length < 30; length++) {
            for (String end : List.of("", "\"", "\\", "\n", "\u007f", "é")) {
                for (String after : List.of("", "x".repeat(20))) {
                    byte[] text = ("\"" + "x".repeat(length) + end + (end.isEmpty() ? "" : after)).getBytes(UTF_8);

                    assertThat(PlainText.end(text, 1)).isEqualTo(1 + length);
                }
            }
        }
    }

    @Test
    void isCopiedFromBytes() {
        char[] target = "abcdefgh".toCharArray();
        PlainText.copy("01234".getBytes(UTF_8), 1, 3, target, 2);

        assertThat(target).containsExactly("ab123fgh".toCharArray());
    }
}
