package io.github.payuperu.validators.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.finding.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String TEXT = "\uFEFFa😀b\r\n😀😀c😀\rdé\n\n😀";

    private final SourceText source = SourceText.of(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    @Test
    void countsColumnsInCodePoints() {
        int line = 1;
        int column = 1;
        int[] points = source.text().codePoints().toArray();
        int offset = 0;
        for (int i = 0; i < points.length; i++) {
            assertThat(source.offset(new Position(line, column)))
                    .as("%d:%d", line, column)
                    .isEqualTo(isLineEnd(points, i) ? source.end(line) : offset);
            offset += Character.charCount(points[i]);
            boolean windows = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
            boolean lineBreak = !windows && (points[i] == '\n' || points[i] == '\r');
            line += lineBreak ? 1 : 0;
            column = lineBreak ? 1 : column + 1;
        }
        assertThat(line).isEqualTo(5);
    }

    @Test
    void stopsAtTheEndOfALine() {
        assertThat(source.offset(new Position(1, 99))).isEqualTo(source.end(1)).isEqualTo("a😀b".length());
        assertThat(source.offset(new Position(4, 2))).isEqualTo(source.start(4)).isEqualTo(source.end(4));
        assertThat(source.offset(new Position(9, 9))).isEqualTo(source.text().length());
    }

    private static boolean isLineEnd(int[] points, int at) {
        return points[at] == '\r' || points[at] == '\n';
    }
}
