package io.github.payuperu.validators.values;

/** The text of a UUID: 32 hexadecimal digits in five groups, with hyphens between them. */
public final class Uuid {
    private static final int LENGTH = 36;
    private static final String HYPHENS = "........-....-....-....-............";

    private Uuid() {}

    /** Whether the text is one, in capitals or not. */
    public static boolean isWellFormed(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean hyphen = HYPHENS.charAt(i) == '-';
            if (hyphen ? text.charAt(i) != '-' : !isHexadecimal(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexadecimal(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
