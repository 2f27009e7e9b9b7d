package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Judges numbers by their text, as they were written, without floating point. Takes time in proportion to the text, however
 * long: only what has an exponent is ever computed, and only if it is short.
 */
public final class Numerals {
    private static final int LONGEST_COMPUTED = 128;
    private static final int DIGITS_OF_A_LONG = 19;

    private Numerals() {}

    /** Whether the text is a number as JSON writes it: no sign but minus, a digit on each side of the point. */
    public static boolean isNumber(char[] text, int offset, int length) {
        int plain = plain(text, offset, offset + length);
        return plain > 0 && (plain == length || isExponent(text, offset + plain, offset + length));
    }

    /** Whether it is such a number without an exponent. */
    public static boolean isPlain(char[] text, int offset, int length) {
        return length > 0 && plain(text, offset, offset + length) == length;
    }

    /** Whether it is a decimal without a digit before its point, {@code .50} or {@code -.5}. */
    public static boolean isBare(char[] text, int offset, int length) {
        int end = offset + length;
        int point = afterSign(text, offset, end);
        return point < end && text[point] == '.' && point + 1 < end && digits(text, point + 1, end) == end - point - 1;
    }

    /** Length of the number without exponent that the text starts with; 0 if it starts with none. */
    private static int plain(char[] text, int offset, int end) {
        int start = afterSign(text, offset, end);
        int integer = digits(text, start, end);
        if (integer == 0 || (integer > 1 && text[start] == '0')) {
            return 0;
        }
        int point = start + integer;
        if (point == end || text[point] != '.') {
            return point - offset;
        }
        int fraction = digits(text, point + 1, end);
        return fraction == 0 ? 0 : point + 1 + fraction - offset;
    }

    private static boolean isExponent(char[] text, int start, int end) {
        if (text[start] != 'e' && text[start] != 'E') {
            return false;
        }
        int i = start + 1;
        if (i < end && (text[i] == '+' || text[i] == '-')) {
            i++;
        }
        int digits = digits(text, i, end);
        return digits > 0 && i + digits == end;
    }

    private static int afterSign(char[] text, int offset, int end) {
        return offset < end && text[offset] == '-' ? offset + 1 : offset;
    }

    private static int digits(char[] text, int start, int end) {
        int i = start;
        while (i < end && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        return i - start;
    }

    /** Whether a number is a whole one, however written: {@code 1.0} is. */
    static boolean isIntegral(char[] text, int offset, int length) {
        int end = offset + length;
        int point = afterInteger(text, offset, end);
        if (point == end) {
            return true;
        }
        if (isPlain(text, offset, length)) {
            return areZeros(text, point + 1, end);
        }
        BigDecimal value = computed(text, offset, length);
        return value != null
                && (value.signum() == 0
                        || value.scale() <= 0
                        || value.stripTrailingZeros().scale() <= 0);
    }

    /** Whether a whole number fits 64 bits. */
    static boolean fitsLong(char[] text, int offset, int length) {
        int end = offset + length;
        int point = afterInteger(text, offset, end);
        int digits = point - afterSign(text, offset, end);
        boolean plain = isPlain(text, offset, length);
        if (plain && digits != DIGITS_OF_A_LONG) {
            return digits < DIGITS_OF_A_LONG;
        }
        BigDecimal value = plain ? new BigDecimal(text, offset, point - offset) : computed(text, offset, length);
        return value != null
                && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0;
    }

    /** Whether a number has no more digits than allowed, decimals counted as written. */
    static boolean fits(@Nullable Digits digits, char[] text, int offset, int length) {
        if (digits == null) {
            return true;
        }
        int end = offset + length;
        int point = afterInteger(text, offset, end);
        if (!isPlain(text, offset, length)) {
            return fits(digits, computed(text, offset, length));
        }
        return point - afterSign(text, offset, end) <= digits.integer()
                && Math.max(end - point - 1, 0) <= digits.fraction();
    }

    private static boolean fits(Digits digits, @Nullable BigDecimal value) {
        return value != null
                && value.scale() <= digits.fraction()
                && (long) value.precision() - value.scale() <= digits.integer();
    }

    private static int afterInteger(char[] text, int offset, int end) {
        int start = afterSign(text, offset, end);
        return start + digits(text, start, end);
    }

    private static boolean areZeros(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] != '0') {
                return false;
            }
        }
        return true;
    }

    /** The value of a number with an exponent; null where there is too much of it, or the exponent is out of all reason. */
    private static @Nullable BigDecimal computed(char[] text, int offset, int length) {
        if (length > LONGEST_COMPUTED) {
            return null;
        }
        try {
            return new BigDecimal(text, offset, length);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
