package io.github.payuperu.wire.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterOffsetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a plain text of some length", "ñandú — 0123456789 \ud83d\ude00 0123456789abcdef ñ"})
    void areThoseOfTheJdk(String text) {
        byte[] bytes = ("\uFEFF" + text).getBytes(UTF_8);
        CharacterOffsets ascending = new CharacterOffsets(bytes, 3);
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean inPair = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
            int expected = text.substring(0, inPair ? offset + 1 : offset).getBytes(UTF_8).length;

            assertThat(ascending.bytes(offset)).as("at %d", offset).isEqualTo(expected);
            assertThat(new CharacterOffsets(bytes, 3).bytes(offset)).isEqualTo(expected);
        }
        assertThat(ascending.bytes(text.length() + 1)).isEqualTo(bytes.length - 3);
    }
}
