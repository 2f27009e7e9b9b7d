package io.github.payuperu.validators.values;

/** The form that the gateway's identifiers have: 32 hexadecimal digits in five groups, joined by hyphens (RFC 4122). */
public final class Uuid {
    private static final String FORM = "00000000-0000-0000-0000-000000000000";

    private Uuid() {}

    /** Whether the text has that form, in capitals or not; of which version it is does not matter. */
    public static boolean isWellFormed(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            boolean hyphen = FORM.charAt(i) == '-';
            if (hyphen ? text.charAt(i) != '-' : !Hexadecimal.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
