package io.github.payuperu.wire.finding;

/**
 * What may be shown of a text that somebody else wrote, be it the name of a member or a value out of place: whoever puts a
 * card or document number where it does not belong must not find it in a report, nor anything that disturbs a terminal.
 */
public final class Excerpt {
    private static final int MOST_CHARACTERS = 64;
    /** The shortest document number has one more. */
    private static final int MOST_DIGITS = 6;

    private Excerpt() {}

    /**
     * The text cut to 64 code points; controls, invisible characters and halves of surrogate pairs replaced; all digits
     * masked if there are more than six, whatever stands between them.
     */
    public static String of(String text) {
        boolean masked = text.codePoints().filter(Character::isDigit).count() > MOST_DIGITS;
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(MOST_CHARACTERS)
                .map(point -> shown(point, masked))
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > MOST_CHARACTERS
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static int shown(int point, boolean masked) {
        if (masked && Character.isDigit(point)) {
            return '*';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> '?';
            default -> point;
        };
    }
}
