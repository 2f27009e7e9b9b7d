package io.github.payuperu.wire.text;

/** Text that needs no second look: printable ASCII alone, so that a char is a character, a code point and a byte. */
public final class PlainText {
    private static final char FIRST = ' ';
    private static final char LAST = '~';

    private PlainText() {}

    /** Whether there is nothing else in it; true of the empty text. */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST || text.charAt(i) > LAST) {
                return false;
            }
        }
        return true;
    }

    /** Copies a text, and tells whether there is nothing else in it; true of the empty text. */
    public static boolean copy(char[] text, int offset, int length, char[] target, int start) {
        int negativeIfOther = 0;
        for (int i = 0; i < length; i++) {
            char character = text[offset + i];
            negativeIfOther |= (character - FIRST) | (LAST - character);
            target[start + i] = character;
        }
        return negativeIfOther >= 0;
    }
}
