package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/**
 * PE-047: a tax is sent with the base that it is computed on. The other way round, a base without a tax lacks TX_TAX, which the
 * documentation makes mandatory; a tax of zero needs no base.
 */
public final class TaxHasBase implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-047",
            Severity.WARNING,
            Evidence.INFERRED,
            "Payments API Peru 2022-06-24, transaction > order > additionalValues > TX_TAX_RETURN_BASE");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (!subject.has(Amounts.TAX) || subject.has(Amounts.BASE_OBJECT)) {
            return;
        }
        BigDecimal tax = subject.decimal(Amounts.TAX);
        if (tax != null && tax.signum() > 0) {
            verdict.at(Amounts.BASE_OBJECT);
        }
    }
}
