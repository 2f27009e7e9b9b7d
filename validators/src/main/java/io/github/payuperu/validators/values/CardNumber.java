package io.github.payuperu.validators.values;

import org.jspecify.annotations.Nullable;

/**
 * What the number of a payment card tells at a glance, without the number: it is read once and not kept, so nothing that holds
 * one of these can show it.
 *
 * @param digits how many digits it has
 * @param hasRightCheckDigit whether its last digit follows from the others (Luhn, ISO/IEC 7812-1 annex B): one wrong digit is
 *     always noticed, two neighbours swapped nearly always
 * @param brand the brand whose numbers start so; null if none is known here
 */
public record CardNumber(
        int digits, boolean hasRightCheckDigit, @Nullable CardBrand brand) {
    /** The digits of the longest number that ISO/IEC 7812-1 allows. */
    public static final int MOST_DIGITS = 19;

    /** The digits of the shortest number that a brand known here has. */
    private static final int LEAST_DIGITS = 12;

    /** What the text tells; null if it is no card number: fewer than twelve characters, or one that is not from 0 to 9. */
    public static @Nullable CardNumber read(String text) {
        if (text.length() < LEAST_DIGITS || !Digits.areAll(text)) {
            return null;
        }
        return new CardNumber(text.length(), luhn(text) % 10 == 0, CardBrand.ofNumber(text));
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, place = 0; i >= 0; i--, place++) {
            int digit = digits.charAt(i) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
