package io.github.payuperu.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

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
                    assertThat(EightBytes.arePrintable(text, 0, text.length))
                            .as("%02X at %d", value, place)
                            .isEqualTo(value >= ' ' && value < 0x80);
                }
            }
        }
    }

    @Test
    void wantsEightOfThem() {
        byte[] text = new byte[16];
        Arrays.fill(text, (byte) 'x');

        assertThat(EightBytes.areAscii(text, 8, 16)).isTrue();
        assertThat(EightBytes.areAscii(text, 8, 15)).isFalse();
        assertThat(EightBytes.arePrintable(text, 9, 16)).isFalse();
    }
}
