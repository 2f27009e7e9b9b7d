package io.github.payuperu.wire.finding;

import org.jspecify.annotations.Nullable;

/**
 * A place in the source text.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Position(int line, int column) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position position && position.line == line && position.column == column;
    }

    @Override
    public int hashCode() {
        return line * 31 + column;
    }
}
