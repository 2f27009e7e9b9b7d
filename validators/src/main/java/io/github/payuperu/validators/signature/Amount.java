package io.github.payuperu.validators.signature;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as it stands in a message, and its exact value.
 *
 * @param text at most twelve digits, then at most a point and two digits; the gateway writes zero as {@code .00}
 */
record Amount(String text, BigDecimal value) {
    private static final Pattern TEXT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?|\\.\\d{1,2}");

    /** The amount of that text; empty if it has a sign, an exponent, a comma, a blank, or too many digits. */
    static Optional<Amount> read(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new Amount(text, new BigDecimal(text))) : Optional.empty();
    }

    /** Without zeros at the end: {@code 118}, {@code 118.5}. */
    String shortest() {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** {@code 118.00}. */
    String twoDecimals() {
        return value.setScale(2).toPlainString();
    }

    /** {@code 118.0} and {@code 118.25}: a zero at the second decimal is dropped, nothing is rounded. */
    String oneOrTwoDecimals() {
        String two = twoDecimals();
        return two.endsWith("0") ? two.substring(0, two.length() - 1) : two;
    }

    /** {@code 118.0}, rounded where that is needed. */
    String oneDecimal(RoundingMode rounding) {
        return value.setScale(1, rounding).toPlainString();
    }
}
