package io.github.payuperu.wire.characters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void takesEveryCharacter() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                byte[] text = ("x" + Character.toString(point) + "y").getBytes(UTF_8);
                assertThat(Utf8.firstInvalid(text, 0)).as("U+%X", point).isEqualTo(-1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c080",
                "c0a2",
                "c1bf",
                "e08080",
                "e09fbf",
                "eda080",
                "edbfbf",
                "f0808080",
                "f08fbfbf",
                "f4908080",
                "f5808080",
                "f888808080",
                "fe",
                "ff",
                "e9",
                "c3",
                "e282",
                "f09f98"
            })
    void refusesWhatIsNone(String bytes) {
        assertThat(Utf8.firstInvalid(HEX.parseHex("78" + bytes + "22"), 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3", "e2", "e282", "f0", "f09f", "f09f98"})
    void leavesACharacterThatTheEndCutsShort(String bytes) {
        assertThat(Utf8.firstInvalid(HEX.parseHex("78" + bytes), 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7", "8", "9", "15", "16", "17", "100"})
    void findsTheFirstWhereverItStands(int before) {
        byte[] text =
                (HEX.formatHex("x".repeat(before).getBytes(UTF_8)) + "ff7878787878787878ff").transform(HEX::parseHex);

        assertThat(Utf8.firstInvalid(text, 0)).isEqualTo(before);
    }

    @Test
    void startsWhereItIsTold() {
        assertThat(Utf8.firstInvalid(HEX.parseHex("ff78ff"), 1)).isEqualTo(2);
    }
}
