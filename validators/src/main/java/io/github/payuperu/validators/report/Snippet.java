package io.github.payuperu.validators.report;

import java.util.Arrays;
import java.util.List;

/** One line of a text, or as much of it as fits, and below it marks under the parts that matter. */
final class Snippet {
    /** Columns of the line that are shown at most. */
    static final int WIDTH = 100;

    /** Two parts further apart than this are not shown together, so that there is something to see around them. */
    private static final int WIDTH_OF_MARKS = 70;

    private static final String CUT = "…";

    private final String line;
    /** The column at which each character starts, and that after the last. */
    private final int[] columns;
    /** Where what is not blank starts and ends. */
    private final Span content;

    /**
     * @param line as it may be shown, but for characters that disturb a terminal
     */
    Snippet(String line) {
        this.line = line;
        this.columns = columns(line);
        this.content = new Span(
                line.length() - line.stripLeading().length(),
                line.stripTrailing().length());
    }

    private static int[] columns(String line) {
        int[] columns = new int[line.length() + 1];
        int column = 0;
        int at = 0;
        while (at < line.length()) {
            int point = Screen.harmless(line.codePointAt(at));
            int next = at + Character.charCount(line.codePointAt(at));
            Arrays.fill(columns, at, next, column);
            column += Screen.width(point);
            at = next;
        }
        columns[line.length()] = column;
        return columns;
    }

    /** Whether there is nothing to see. */
    boolean isBlank() {
        return content.start() >= content.end();
    }

    /** Whether the parts, given in their order, can all be shown at once. */
    boolean hasRoomFor(List<Span> parts) {
        return columns[content.end()] - columns[content.start()] <= WIDTH
                || columns[end(parts)] - columns[parts.get(0).start()] <= WIDTH_OF_MARKS;
    }

    private static int end(List<Span> parts) {
        return parts.stream().mapToInt(Span::end).max().orElseThrow();
    }

    /** The line, shortened where it is too long, and the marks. */
    Lines show(List<Span> parts) {
        Span window = window(parts);
        String before = window.start() > content.start() ? CUT : "";
        String after = window.end() < content.end() ? CUT : "";
        String shown = before + Screen.harmless(line.substring(window.start(), window.end())) + after;
        return new Lines(shown.stripTrailing(), " ".repeat(before.length()) + marks(parts, window));
    }

    private Span window(List<Span> parts) {
        int from = Math.min(content.start(), parts.get(0).start());
        int end = content.end();
        if (columns[end] - columns[from] <= WIDTH) {
            return new Span(from, Math.max(from, end));
        }
        int first = columns[parts.get(0).start()];
        int last = columns[end(parts)];
        int room = Math.max(WIDTH - (last - first), 0);
        int start = Math.min(first - room / 2, columns[end] - WIDTH);
        return new Span(at(Math.max(start, columns[from])), at(Math.max(start, columns[from]) + WIDTH));
    }

    /** The first character at or after that column. */
    private int at(int column) {
        int at = 0;
        while (at < line.length() && columns[at] < column) {
            at++;
        }
        return at;
    }

    private String marks(List<Span> parts, Span window) {
        StringBuilder marks = new StringBuilder();
        int left = columns[window.start()];
        for (Span part : parts) {
            int start = columns[part.start()] - left;
            int end = Math.min(columns[part.end()] - left, Math.max(columns[window.end()] - left, start + 1));
            marks.append(" ".repeat(Math.max(start - marks.length(), 0)));
            marks.append("^".repeat(Math.max(Math.max(end, start + 1) - marks.length(), 0)));
        }
        return marks.toString();
    }

    /**
     * What is shown.
     *
     * @param text the line
     * @param marks as far as they go, below it
     */
    record Lines(String text, String marks) {}
}
