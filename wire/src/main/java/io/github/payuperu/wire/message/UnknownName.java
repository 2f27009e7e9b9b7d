package io.github.payuperu.wire.message;

/** Makes a member's name fit to be shown: whoever sends a card number as a name must not find it in a report. */
final class UnknownName {
    private static final int MOST_CHARACTERS = 64;
    private static final int MOST_DIGITS_IN_A_ROW = 6;

    private UnknownName() {}

    /** The name without control characters, cut to 64 characters, longer runs of digits masked. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        int run = 0;
        for (int i = 0; i < name.length() && shown.length() < MOST_CHARACTERS; i++) {
            char c = name.charAt(i);
            run = Character.isDigit(c) ? run + 1 : 0;
            if (run == MOST_DIGITS_IN_A_ROW + 1) {
                shown.setLength(shown.length() - MOST_DIGITS_IN_A_ROW);
                shown.append("*".repeat(MOST_DIGITS_IN_A_ROW));
            }
            shown.append(
                    run > MOST_DIGITS_IN_A_ROW ? '*' : Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return name.length() > MOST_CHARACTERS ? shown + "…" : shown.toString();
    }
}
