package io.github.payuperu.wire.text;

import io.github.payuperu.wire.characters.EightBytes;

/** Turns ascending offsets in characters, as Java counts them, into offsets in the bytes of the same text in UTF-8. */
public final class CharacterOffsets {
    private static final int FIRST_OF_FOUR = 0xF0;

    private final byte[] text;
    private final int start;
    private int at;
    private int characters;

    /**
     * @param text in UTF-8
     * @param start where its text starts, after a byte order mark
     */
    public CharacterOffsets(byte[] text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /** The offset from the start of the character at that offset, at most the end; offsets never go back. */
    public int bytes(int offset) {
        while (at < text.length && (characters < offset || isContinued())) {
            if (characters + Long.BYTES <= offset && EightBytes.areAscii(text, at, text.length)) {
                at += Long.BYTES;
                characters += Long.BYTES;
            } else {
                characters += isContinued() ? 0 : (text[at] & 0xFF) >= FIRST_OF_FOUR ? 2 : 1;
                at++;
            }
        }
        return at - start;
    }

    private boolean isContinued() {
        return (text[at] & 0xC0) == 0x80;
    }
}
