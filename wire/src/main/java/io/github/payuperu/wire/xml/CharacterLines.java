package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.finding.Position;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns ascending character offsets of a text into lines and columns, columns in code points. */
final class CharacterLines {
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    CharacterLines(String text) {
        this.text = text;
    }

    /** The positions of characters at offsets in any order; null for a negative one. */
    @Nullable
    Position[] positions(int[] offsets) {
        int[] order = offsets.clone();
        Arrays.sort(order);
        Map<Integer, Position> found = new HashMap<>();
        for (int offset : order) {
            if (offset >= 0) {
                found.computeIfAbsent(offset, this::position);
            }
        }
        return Arrays.stream(offsets).mapToObj(found::get).toArray(Position[]::new);
    }

    /** The position of the character at that offset; offsets never go back. */
    Position position(int offset) {
        int end = Math.min(offset, text.length());
        for (; at < end; at++) {
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
