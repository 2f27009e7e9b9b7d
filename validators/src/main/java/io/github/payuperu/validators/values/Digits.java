package io.github.payuperu.validators.values;

/** What numbers written as text have in common. Only the digits 0 to 9 count; other scripts have theirs, the gateway has not. */
public final class Digits {
    private Digits() {}

    /** Whether that many characters from the start are digits. */
    public static boolean begin(String text, int count) {
        return areAll(text, 0, count);
    }

    /** Whether the text is digits and nothing else; true of the empty text. */
    public static boolean areAll(String text) {
        return areAll(text, 0, text.length());
    }

    /** Whether the text is digits and nothing else from that character on. */
    public static boolean areAll(String text, int from) {
        return areAll(text, from, text.length());
    }

    private static boolean areAll(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The first digits of the text, each times its weight, added up. */
    static int weightedSum(String text, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (text.charAt(i) - '0') * weights[i];
        }
        return sum;
    }
}
