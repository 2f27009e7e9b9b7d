package io.github.payuperu.validators.values;

import java.math.BigDecimal;

/**
 * The smallest and the largest amount of something, both included.
 *
 * @param least not negative
 * @param most not smaller than {@code least}
 */
public record AmountRange(BigDecimal least, BigDecimal most) {
    public AmountRange {
        if (least.signum() < 0 || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("No range: " + least.toPlainString() + " to " + most.toPlainString());
        }
    }

    /** Whether the amount is neither too small nor too large. */
    public boolean contains(BigDecimal amount) {
        return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
    }
}
