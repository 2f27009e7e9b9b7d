package io.github.payuperu.wire.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EightBytesTest {
    @Test
    void noticesTheOneThatIsOther() {
        for (int place = 0; place < Long.BYTES; place++) {
            for (int value = 0; value < 256; value++) {
                for (byte filling : new byte[] {' ', 'x', '~'}) {
                    byte[] text = new byte[Long.BYTES];
                    Arrays.fill(text, filling);
                    text[place] = (byte) value;

                    assertThat(EightBytes.areAscii(text, 0, text.length))
                            .as("%02X at %d", value, place)
                            .isEqualTo(value < 0x80);
                    assertThat(EightBytes.lineFeeds(text, 0, text.length))
                            .as("%02X at %d", value, place)
                            .isEqualTo(
                                    value == '\n' ? 0x80L << (8 * place) : isPrintable(value) ? 0 : EightBytes.OTHERS);
                }
            }
        }
    }

    @Test
    void findsTheFirstThatEndsAPlainText() {
        for (int place = 0; place < Long.BYTES; place++) {
            for (int value = 0; value < 256; value++) {
                for (int after : new int[] {0, ' ', '!', '"', '#', '[', '\\', ']', '~', 0x7F, 0x80, 0xFF}) {
                    byte[] text = new byte[Long.BYTES];
                    Arrays.fill(text, (byte) 'x');
                    text[Long.BYTES - 1] = (byte) after;
                    text[place] = (byte) value;
                    int expected = 0;
                    while (expected < Long.BYTES && isUnquoted(text[expected] & 0xFF)) {
                        expected++;
                    }
                    assertThat(EightBytes.unquoted(text, 0))
                            .as("%02X at %d, %02X last", value, place, after)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static boolean isUnquoted(int value) {
        return value >= ' ' && value < 0x7F && value != '"' && value != '\\';
    }

    @Test
    void isANumberOfBothEnds() {
        byte[] text = "..abcdefghij..".getBytes(StandardCharsets.US_ASCII);

        assertThat(EightBytes.first(text, 2, 12))
                .isEqualTo(EightBytes.first("abcdefgh".getBytes(StandardCharsets.US_ASCII), 0, 8));
        assertThat(EightBytes.last(text, 2, 12))
                .isEqualTo(EightBytes.last("cdefghij".getBytes(StandardCharsets.US_ASCII), 0, 8));
        assertThat(EightBytes.first(text, 2, 4)).isEqualTo('b' << 8 | 'a');
        assertThat(EightBytes.first(text, 10, 12)).isEqualTo('j' << 8 | 'i');
        assertThat(EightBytes.first(text, 3, 3)).isZero();
        assertThat(EightBytes.last(text, 2, 9)).isZero();
    }

    @Test
    void wantsEightOfThem() {
        byte[] text = new byte[16];
        Arrays.fill(text, (byte) 'x');

        assertThat(EightBytes.areAscii(text, 8, 16)).isTrue();
        assertThat(EightBytes.areAscii(text, 8, 15)).isFalse();
        assertThat(EightBytes.lineFeeds(text, 9, 16)).isEqualTo(EightBytes.OTHERS);
    }

    @Test
    void findsAllLineFeeds() {
        byte[] text = "\n\n d\nx \n".getBytes(StandardCharsets.US_ASCII);

        assertThat(EightBytes.lineFeeds(text, 0, text.length)).isEqualTo(0x8000_0080_0000_8080L);
    }

    private static boolean isPrintable(int value) {
        return value >= ' ' && value < 0x80;
    }
}
