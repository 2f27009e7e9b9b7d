package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Subject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tax and the base it is computed on, both not negative and both in the same currency.
 *
 * @param tax what is to be paid to the state
 * @param base what it is computed on
 */
record TaxedSale(BigDecimal tax, BigDecimal base) {
    /** Those of the order; null where one is missing or other rules have something to say of it. */
    static @Nullable TaxedSale of(Subject subject) {
        if (!subject.has(Amounts.TAX) || !subject.has(Amounts.BASE) || isMixed(subject)) {
            return null;
        }
        BigDecimal tax = subject.decimal(Amounts.TAX);
        BigDecimal base = subject.decimal(Amounts.BASE);
        if (tax == null || base == null || tax.signum() < 0 || base.signum() < 0) {
            return null;
        }
        return new TaxedSale(tax, base);
    }

    private static boolean isMixed(Subject subject) {
        String ofTax = subject.text(Amounts.TAX_CURRENCY);
        String ofBase = subject.text(Amounts.BASE_CURRENCY);
        return ofTax != null && ofBase != null && !ofTax.equals(ofBase);
    }
}
