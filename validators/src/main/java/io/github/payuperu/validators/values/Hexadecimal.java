package io.github.payuperu.validators.values;

/** Digits from 0 to 9 and from a to f, in capitals or not: how digests and identifiers are written. */
public final class Hexadecimal {
    private Hexadecimal() {}

    /** Whether the text has nothing but such digits. */
    public static boolean isAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'f')
                || (character >= 'A' && character <= 'F');
    }
}
