package io.github.payuperu.validators.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * The taxes that a base can have at some rates. Exact but for one allowance, {@link #TOLERANCE}, because either of the two was
 * rounded to céntimos by whoever computed it:
 *
 * <ul>
 *   <li>from the net price: the tax is {@code base × rate}, rounded, and so off by at most half a céntimo;
 *   <li>from the gross price: the base is {@code gross ÷ (1 + rate)}, rounded, and so off by at most half a céntimo; the tax is
 *       the rest, which keeps gross = base + tax, and so is off by that times {@code 1 + rate}: 0.0059 at 18 %.
 * </ul>
 *
 * <p>100.00 with tax at 18 % is 84.75 + 15.25 computed from the gross price; from the net price of 84.75 the tax is 15.255,
 * rounded 15.26 or 15.25. All of them are right. Invoices that round each line may be off by a céntimo a line.
 *
 * <p>With several rates a basket may hold lines of each, so that its tax is anything between the least rate and the greatest.
 *
 * @param least the least rate, in percent
 * @param most the greatest rate, in percent
 */
public record TaxRates(BigDecimal least, BigDecimal most) {
    /** How far a tax may be off, in units of the currency. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final int CENTS = 2;

    /**
     * The span of those rates.
     *
     * @param percents at least one
     * @throws java.util.NoSuchElementException if there is none
     */
    public static TaxRates of(List<BigDecimal> percents) {
        return new TaxRates(Collections.min(percents), Collections.max(percents));
    }

    /** Whether the tax can be one of that base. */
    public boolean allow(BigDecimal tax, BigDecimal base) {
        return tax.add(TOLERANCE).compareTo(exact(base, least)) >= 0
                && tax.subtract(TOLERANCE).compareTo(exact(base, most)) <= 0;
    }

    /** The least tax of that base, rounded to céntimos. */
    public BigDecimal leastOf(BigDecimal base) {
        return exact(base, least).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** The greatest tax of that base, rounded to céntimos. */
    public BigDecimal mostOf(BigDecimal base) {
        return exact(base, most).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** Whether there is only one rate. */
    public boolean isOne() {
        return least.compareTo(most) == 0;
    }

    private static BigDecimal exact(BigDecimal base, BigDecimal percent) {
        return base.multiply(percent).movePointLeft(CENTS);
    }
}
