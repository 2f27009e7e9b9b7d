package io.github.payuperu.wire.text;

import io.github.payuperu.wire.characters.EightBytes;
import io.github.payuperu.wire.finding.Position;
import org.jspecify.annotations.Nullable;

/** Turns ascending byte offsets of a UTF-8 text into lines and columns, columns in code points. */
public final class LineCounter {
    private final byte[] text;
    private final int start;
    private int at;
    private int line = 1;
    private int column = 1;

    /**
     * @param text the whole body
     * @param start where its text starts, after a byte order mark
     */
    public LineCounter(byte[] text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /** The positions of bytes at offsets from the start, in any order; null for a negative one. */
    public @Nullable Position[] positions(int[] offsets) {
        Ascending ascending = Ascending.of(offsets);
        @Nullable Position[] positions = new @Nullable Position[offsets.length];
        for (int i = 0; i < ascending.size(); i++) {
            int offset = ascending.number(i);
            if (offset >= 0) {
                positions[ascending.index(i)] = position(offset);
            }
        }
        return positions;
    }

    /** The position of the byte at that offset from the start; offsets never go back. */
    public Position position(int offset) {
        int end = Math.min(start + offset, text.length);
        while (at < end) {
            long feeds = EightBytes.lineFeeds(text, at, end);
            if (feeds == EightBytes.OTHERS) {
                pass(text[at]);
                at++;
            } else {
                pass(feeds);
                at += Long.BYTES;
            }
        }
        return new Position(line, column);
    }

    /** Eight bytes, of which those are line feeds: the column starts anew after the last. */
    private void pass(long feeds) {
        if (feeds == 0) {
            column += Long.BYTES;
        } else {
            line += Long.bitCount(feeds);
            column = 1 + Long.numberOfLeadingZeros(feeds) / Byte.SIZE;
        }
    }

    private void pass(byte b) {
        if (b == '\n' || (b == '\r' && !(at + 1 < text.length && text[at + 1] == '\n'))) {
            line++;
            column = 1;
        } else if (b != '\r' && (b & 0xC0) != 0x80) {
            column++;
        }
    }
}
