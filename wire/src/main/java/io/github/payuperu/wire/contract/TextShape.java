package io.github.payuperu.wire.contract;

import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** What the whole of a text must look like: a regular expression, run as one only where it is not one of a few plain ones. */
public final class TextShape {
    private static final String MONTH = "0000/00";
    private static final String TIME = "0000-00-00T00:00:00.000";
    private static final int WHOLE_SECONDS = "0000-00-00T00:00:00".length();

    private final Pattern pattern;
    private final Kind kind;

    TextShape(Pattern pattern) {
        this.pattern = pattern;
        this.kind = Kind.of(pattern.pattern());
    }

    /** The regular expression as the contract has it. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether a text, which is not empty, is of this shape. */
    public boolean fits(char[] text, int offset, int length) {
        return switch (kind) {
            case DIGITS -> areDigits(text, offset, length);
            case MONTH -> isMonth(text, offset, length);
            case TIME -> isTime(text, offset, length);
            case OTHER -> pattern.matcher(CharBuffer.wrap(text, offset, length)).matches();
        };
    }

    private static boolean areDigits(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonth(char[] text, int offset, int length) {
        if (length != MONTH.length() || !isLike(MONTH, text, offset, length)) {
            return false;
        }
        int month = (text[offset + length - 2] - '0') * 10 + text[offset + length - 1] - '0';
        return month >= 1 && month <= 12;
    }

    private static boolean isTime(char[] text, int offset, int length) {
        boolean seconds = length == WHOLE_SECONDS || (length > WHOLE_SECONDS + 1 && length <= TIME.length());
        return seconds && isLike(TIME, text, offset, length);
    }

    /** Whether the text has a digit where the model has a zero, and otherwise what the model has. */
    private static boolean isLike(String model, char[] text, int offset, int length) {
        for (int i = 0; i < length; i++) {
            char wanted = model.charAt(i);
            char character = text[offset + i];
            if (wanted == '0' ? !isDigit(character) : character != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The regular expressions that are looked at without one. */
    private enum Kind {
        DIGITS,
        MONTH,
        TIME,
        OTHER;

        static Kind of(String pattern) {
            return switch (pattern) {
                case "^[0-9]+$", "^[0-9]*$" -> DIGITS;
                case "^[0-9]{4}/(0[1-9]|1[0-2])$" -> MONTH;
                case "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?$" -> TIME;
                default -> OTHER;
            };
        }
    }
}
