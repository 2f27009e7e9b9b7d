package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Judges numbers by their text, as they were written, without floating point. */
public final class Numerals {
    private static final int LARGEST_EXPONENT = 400;
    private static final int DIGITS_OF_ANY_LONG = 18;

    private Numerals() {}

    /** Whether the text is a number as JSON writes it: no sign but minus, a digit on each side of the point. */
    public static boolean isNumber(char[] text, int offset, int length) {
        int end = offset + length;
        int i = offset;
        if (i < end && text[i] == '-') {
            i++;
        }
        int integer = digits(text, i, end);
        if (integer == 0 || (integer > 1 && text[i] == '0')) {
            return false;
        }
        i += integer;
        if (i < end && text[i] == '.') {
            int fraction = digits(text, i + 1, end);
            if (fraction == 0) {
                return false;
            }
            i += 1 + fraction;
        }
        return i == end || isExponent(text, i, end);
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

    private static int digits(char[] text, int start, int end) {
        int i = start;
        while (i < end && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        return i - start;
    }

    /** Whether a number is a whole one, however written: {@code 1.0} is. */
    static boolean isIntegral(char[] text, int offset, int length) {
        if (digits(text, offset, offset + length) == length) {
            return true;
        }
        BigDecimal value = decimal(text, offset, length);
        return value != null
                && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
    }

    /** Whether a whole number fits 64 bits. */
    static boolean fitsLong(char[] text, int offset, int length) {
        if (length <= DIGITS_OF_ANY_LONG && digits(text, offset, offset + length) == length) {
            return true;
        }
        BigDecimal value = decimal(text, offset, length);
        return value != null
                && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0;
    }

    /** Whether a number has no more digits than allowed, decimals counted as written. */
    static boolean fits(@Nullable Digits digits, char[] text, int offset, int length) {
        if (digits == null) {
            return true;
        }
        int start = length > 0 && text[offset] == '-' ? offset + 1 : offset;
        int end = offset + length;
        int integer = digits(text, start, end);
        int point = start + integer;
        if (point == end) {
            return integer <= digits.integer();
        }
        int fraction = text[point] == '.' ? digits(text, point + 1, end) : 0;
        boolean plain = point + 1 + fraction == end;
        return plain
                ? integer <= digits.integer() && fraction <= digits.fraction()
                : fits(digits, decimal(text, offset, length));
    }

    private static boolean fits(Digits digits, @Nullable BigDecimal value) {
        return value != null
                && Math.max(value.scale(), 0) <= digits.fraction()
                && value.precision() - value.scale() <= digits.integer();
    }

    /** The value, or null where its exponent is out of all reason. */
    private static @Nullable BigDecimal decimal(char[] text, int offset, int length) {
        try {
            BigDecimal value = new BigDecimal(text, offset, length);
            return Math.abs((long) value.scale()) > LARGEST_EXPONENT ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
