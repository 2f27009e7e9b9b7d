package io.github.payuperu.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Our strict look at UTF-8 against the JDK's decoder. */
class Utf8Test {
    @Test
    void agreesWithTheJdkOnEveryStartOfThreeBytes() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                for (int third : new int[] {0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF}) {
                    assertAgrees(first, second, third, 0x80);
                }
            }
        }
    }

    @Test
    void agreesWithTheJdkOnCutCharacters() {
        byte[] text = "€\uD83D\uDE00ñ".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= text.length; length++) {
            byte[] cut = Arrays.copyOf(text, length);
            assertThat(Utf8.firstMalformed(cut) == length).isEqualTo(isUtf8(cut));
        }
    }

    @Test
    void findsTheFirstMalformedByte() {
        assertThat(Utf8.firstMalformed(new byte[] {'a', (byte) 0xC3, (byte) 0xB1, (byte) 0xF3, 'n'}))
                .isEqualTo(3);
    }

    private static void assertAgrees(int... bytes) {
        byte[] text = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = (byte) bytes[i];
        }
        if (Utf8.firstMalformed(text) == text.length != isUtf8(text)) {
            throw new AssertionError(Arrays.toString(bytes));
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
