package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-048: a sale that is exempt has a base of zero and a tax of zero, any other has neither. */
public final class ExemptSalesHaveNeither implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-048",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, transaction > order > additionalValues > TX_TAX_RETURN_BASE");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        TaxedSale sale = TaxedSale.of(subject);
        if (sale == null) {
            return;
        }
        if (sale.tax().signum() > 0 && sale.base().signum() == 0) {
            verdict.at(Amounts.BASE, "case", "base");
        } else if (sale.tax().signum() == 0 && sale.base().signum() > 0) {
            verdict.warning(Amounts.TAX, "case", "tax");
        }
    }
}
