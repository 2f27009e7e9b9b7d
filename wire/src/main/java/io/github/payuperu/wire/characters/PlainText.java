package io.github.payuperu.wire.characters;

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

    /**
     * Where it ends in a text of JSON that starts there: at the first quote, backslash, control character or byte beyond ASCII;
     * where all ends if there is none.
     */
    public static int end(byte[] source, int from) {
        int at = from;
        while (at + Long.BYTES <= source.length) {
            int plain = EightBytes.unquoted(source, at);
            at += plain;
            if (plain < Long.BYTES) {
                return at;
            }
        }
        while (at < source.length && isUnquoted(source[at])) {
            at++;
        }
        return at;
    }

    private static boolean isUnquoted(byte character) {
        return character >= FIRST && character <= LAST && character != '"' && character != '\\';
    }

    /** Whether there is nothing else among those characters. */
    public static boolean is(char[] text, int offset, int length) {
        int negativeIfOther = 0;
        for (int i = offset; i < offset + length; i++) {
            negativeIfOther |= (text[i] - FIRST) | (LAST - text[i]);
        }
        return negativeIfOther >= 0;
    }

    /** Copies bytes that are known to be such. */
    public static void copy(byte[] source, int offset, int length, char[] target, int start) {
        for (int i = 0; i < length; i++) {
            target[start + i] = (char) source[offset + i];
        }
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
