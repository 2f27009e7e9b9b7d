package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.finding.Position;

/** Turns ascending character offsets of a text into lines and columns, columns in code points. */
final class CharacterLines {
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    CharacterLines(String text) {
        this.text = text;
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
