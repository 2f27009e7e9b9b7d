package io.github.payuperu.validators.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in a currency, exact. Two are equal if they are worth the same, however many decimals they were written with.
 *
 * @param amount in units of the currency, soles for example, not cents
 * @param currency an ISO 4217 code, {@code PEN} for example
 */
public record Money(BigDecimal amount, String currency) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,2})?) ?([A-Z]{3})");

    public Money {
        amount = amount.stripTrailingZeros();
        currency = currency.toUpperCase(Locale.ROOT);
    }

    /**
     * Reads {@code 118.00 PEN}: at most twelve digits before the point and two after it, then the currency.
     *
     * @throws IllegalArgumentException if the text looks otherwise
     */
    public static Money parse(String text) {
        Matcher matcher = TEXT.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an amount and a currency, as in 118.00 PEN: " + text);
        }
        return new Money(new BigDecimal(matcher.group(1)), matcher.group(2));
    }

    /** The amount with two decimals, then the currency. */
    @Override
    public String toString() {
        BigDecimal shown = amount.scale() < 2 ? amount.setScale(2) : amount;
        return shown.toPlainString() + " " + currency;
    }
}
