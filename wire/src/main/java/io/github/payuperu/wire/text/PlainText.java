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

    /** Whether there is nothing else in that part; true of an empty one. */
    public static boolean is(char[] text, int offset, int length) {
        int negativeIfOther = 0;
        for (int i = offset; i < offset + length; i++) {
            negativeIfOther |= (text[i] - FIRST) | (LAST - text[i]);
        }
        return negativeIfOther >= 0;
    }
}
