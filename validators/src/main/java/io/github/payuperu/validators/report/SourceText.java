package io.github.payuperu.validators.report;

import io.github.payuperu.wire.finding.Position;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text that a message was read from, with lines and columns counted as the readers count them. */
final class SourceText {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    /** Where each line starts, and one past the last line break there could be. */
    private final int[] starts;
    /** Where the characters are that take two places in the text, so that a position is found without walking there. */
    private final int[] pairs;

    private SourceText(String text) {
        this.text = text;
        Matcher lineBreak = LINE_BREAK.matcher(text);
        this.starts = IntStream.concat(IntStream.of(0), lineBreak.results().mapToInt(found -> found.end()))
                .toArray();
        this.pairs = IntStream.range(0, text.length())
                .filter(at -> Character.isHighSurrogate(text.charAt(at)))
                .toArray();
    }

    /** The text in those bytes; what is not in the encoding is replaced. */
    static SourceText of(byte[] body, Charset encoding) {
        String text = new String(body, encoding);
        return new SourceText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** All of it, without a byte order mark. */
    String text() {
        return text;
    }

    /** Where in the text that position is; one beyond the end of its line is at that end. */
    int offset(Position position) {
        int start = start(position.line());
        int points = position.column() - 1;
        int first = firstPairFrom(start);
        int low = first;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - start - (middle - first) < points) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(start + points + low - first, end(position.line()));
    }

    private int firstPairFrom(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found < 0 ? -found - 1 : found;
    }

    /** Where the line starts. */
    int start(int line) {
        return starts[Math.min(line, starts.length) - 1];
    }

    /** Where the line ends, its line break left out. */
    int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start(line) && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
