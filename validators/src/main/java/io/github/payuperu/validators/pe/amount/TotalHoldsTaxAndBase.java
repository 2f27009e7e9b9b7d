package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/**
 * PE-051: the total holds the tax and its base, each as far as sent. It may hold more: lines that are exempt are in the total
 * alone.
 */
public final class TotalHoldsTaxAndBase implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-051",
            Severity.WARNING,
            Evidence.INFERRED,
            "PayU Latam, WebCheckout, edition of 2023-12, tax and taxReturnBase of the payment form");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
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
