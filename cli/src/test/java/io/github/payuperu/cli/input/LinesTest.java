package io.github.payuperu.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final int MOST = 10;

    @Test
    void countBlankLinesAndLeaveThemOut() throws IOException {
        assertThat(lines("a\n\n \t\r\nb\n")).containsExactly("1:a", "4:b");
    }

    @Test
    void takeALastLineWithoutEnd() throws IOException {
        assertThat(lines("a\nb")).containsExactly("1:a", "2:b");
    }

    @Test
    void leaveACarriageReturnToTheReader() throws IOException {
        assertThat(lines("a\r\nb")).containsExactly("1:a\r", "2:b");
    }

    @Test
    void areNoneInAnEmptyStream() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    @Test
    void keepALineAsLongAsTheLimit() throws IOException {
        assertThat(lines("0123456789\nb")).containsExactly("1:0123456789", "2:b");
    }

    @Test
    void keepOneByteOverTheLimitOfALongerLine() throws IOException {
        assertThat(lines("0123456789ABCDEF\nb")).containsExactly("1:0123456789A", "2:b");
    }

    @Test
    void takeBlanksOverTheLimitForALine() throws IOException {
        assertThat(lines(" ".repeat(20) + "\nb")).containsExactly("1:" + " ".repeat(11), "2:b");
    }

    @Test
    void areTheSameHoweverTheBytesArrive() throws IOException {
        assertThat(lines(oneByOne("ab\n\ncd\nef"))).containsExactly("1:ab", "3:cd", "4:ef");
    }

    @Test
    void goOnBeyondWhatIsReadAtOnce() throws IOException {
        String block = "x".repeat(70_000);

        assertThat(lines(block + "\n" + block + "\nend")).containsExactly("1:xxxxxxxxxxx", "2:xxxxxxxxxxx", "3:end");
    }

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(InputStream in) throws IOException {
        Lines lines = new Lines(in, MOST);
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(lines.number() + ":" + new String(lines.line(), StandardCharsets.UTF_8));
        }
        return found;
    }

    private static InputStream oneByOne(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1));
            }
        };
    }
}
