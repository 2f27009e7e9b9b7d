package io.github.payuperu.validators.values;

/**
 * The number of Peru's national identity document: eight digits, sometimes written with a ninth character that checks them.
 * PayU takes the eight digits.
 */
public final class Dni {
    private static final int DIGITS = 8;
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;
    private static final String CHECK_DIGITS = "65432110987";
    private static final String CHECK_LETTERS = "KJIHGFEDCBA";

    private Dni() {}

    /** Whether the text is eight digits; leading zeros count. */
    public static boolean isWellFormed(String text) {
        return text.length() == DIGITS && Digits.begin(text, DIGITS);
    }

    /** Whether the text is eight digits and one more character, with or without a hyphen before it. */
    public static boolean hasCheckCharacter(String text) {
        int length = text.length();
        boolean hyphen = length == DIGITS + 2 && text.charAt(DIGITS) == '-';
        return (hyphen || length == DIGITS + 1)
                && Digits.begin(text, DIGITS)
                && Character.isLetterOrDigit(text.charAt(length - 1));
    }

    /** Whether the last character of such a text is the one that the eight digits give, as a digit or as a letter. */
    public static boolean checks(String text) {
        int sum = Digits.weightedSum(text, WEIGHTS);
        char last = Character.toUpperCase(text.charAt(text.length() - 1));
        int remainder = sum % MODULUS;
        return last == CHECK_DIGITS.charAt(remainder) || last == CHECK_LETTERS.charAt(remainder);
    }
}
