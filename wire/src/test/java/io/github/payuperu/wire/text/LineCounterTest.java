package io.github.payuperu.wire.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.finding.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCounterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\n",
                "\r",
                "\r\n",
                "ab\ncd\n\nef",
                "ab\r\ncd\r\n\r\nef\r\n",
                "ab\rcd\r\ref\r",
                "\n\r\n\r\r\n\n\ra\r",
                "01234567890123456789\n01234567890123456789",
                "0123456ñ01234567ñ89\r01234567890123456789",
                "añ\ud83d\ude00b\r\nñ\ud83d\ude00\n\ud83d\ude00x"
            })
    void countCharacterByCharacter(String text) {
        LineCounter lines = new LineCounter(text.getBytes(UTF_8), 0);
        for (int offset = 0; offset <= text.length(); offset++) {
            int bytes = text.substring(0, offset).getBytes(UTF_8).length;
            boolean inPair = offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1));

            if (!inPair) {
                assertThat(lines.position(bytes)).as("at %d", offset).isEqualTo(counted(text, offset));
                assertThat(new LineCounter(text.getBytes(UTF_8), 0).position(bytes))
                        .isEqualTo(counted(text, offset));
            }
        }
    }

    /** A line ends with a feed, or with a return that no feed follows; halves of a pair count as one. */
    private static Position counted(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < Math.min(offset, text.length()); at++) {
            char c = text.charAt(at);
            boolean last = at + 1 == text.length() || text.charAt(at + 1) != '\n';
            if (c == '\n' || (c == '\r' && last)) {
                line++;
                column = 1;
            } else if (c != '\r' && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
