package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import java.math.BigDecimal;

/** A total, and the tax and base in it. */
final class TotalAndParts {
    private TotalAndParts() {}

    /** Tells at the total when it is less than its parts. */
    static void check(Subject subject, Verdict verdict) {
        if (!subject.has(Amounts.TAX) && !subject.has(Amounts.BASE)) {
            return;
        }
        BigDecimal total = subject.decimal(Amounts.TOTAL);
        BigDecimal parts = part(subject, Amounts.TAX, Amounts.TAX_CURRENCY)
                .add(part(subject, Amounts.BASE, Amounts.BASE_CURRENCY));
        if (total != null && total.signum() > 0 && total.compareTo(parts) < 0) {
            verdict.at(Amounts.TOTAL, "total", total.toPlainString(), "parts", parts.toPlainString());
        }
    }

    /** The amount that is to be in the total; nothing where other rules have something to say of it. */
    private static BigDecimal part(Subject subject, Term value, Term currency) {
        BigDecimal amount = subject.decimal(value);
        String unit = subject.text(currency);
        boolean comparable = unit == null || unit.equals(subject.text(Amounts.TOTAL_CURRENCY));
        return amount != null && amount.signum() > 0 && comparable ? amount : BigDecimal.ZERO;
    }
}
