package io.github.payuperu.validators.values;

import java.util.Set;

/** The number of Peru's taxpayer registry: eleven digits, the first two tell the kind of taxpayer, the last one checks the rest. */
public final class Ruc {
    private static final int DIGITS = 11;
    private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;
    private static final Set<String> PREFIXES = Set.of("10", "15", "16", "17", "20");

    private Ruc() {}

    /** Whether the text is eleven digits. */
    public static boolean isWellFormed(String text) {
        return text.length() == DIGITS && Digits.begin(text, DIGITS);
    }

    /** Whether such a text begins as a RUC does: 10, 15, 16 or 17 for people, 20 for companies. */
    public static boolean hasKnownPrefix(String text) {
        return PREFIXES.contains(text.substring(0, 2));
    }

    /** Whether the last digit of such a text is the one that the others give. */
    public static boolean checks(String text) {
        int expected = (MODULUS - Digits.weightedSum(text, WEIGHTS) % MODULUS) % 10;
        return text.charAt(DIGITS - 1) - '0' == expected;
    }
}
