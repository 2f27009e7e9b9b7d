package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.wire.finding.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text that grows, and remembers by JSON pointer where the values printed into it start: line and column in code points. */
final class Printed {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Position>> starts = new LinkedHashMap<>();
    private int line = 1;
    private int column = 1;
    private int last;

    Printed append(String more) {
        text.append(more);
        more.codePoints().forEach(this::advance);
        return this;
    }

    /** Moves on by one character; a line ends after LF, or after CR without LF, so the LF of a CRLF undoes nothing. */
    private void advance(int point) {
        boolean completesCrLf = point == '\n' && last == '\r';
        if (point == '\r' || (point == '\n' && !completesCrLf)) {
            line++;
            column = 1;
        } else if (!completesCrLf) {
            column++;
        }
        last = point;
    }

    /** The value of that path starts with what is printed next. */
    void start(String pointer) {
        starts.computeIfAbsent(pointer, path -> new ArrayList<>()).add(end());
    }

    /** The value of that path starts where it was said that it would. */
    void start(String pointer, Position position) {
        starts.computeIfAbsent(pointer, path -> new ArrayList<>()).add(position);
    }

    /** Where the next character stands, counted from the first. */
    Position end() {
        return new Position(line, column);
    }

    /** Where the values of that path start: several if it was given twice, none if it was not printed. */
    List<Position> starts(String pointer) {
        return starts.getOrDefault(pointer, List.of());
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
