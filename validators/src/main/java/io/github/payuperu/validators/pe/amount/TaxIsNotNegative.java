package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.util.List;

/** PE-054: neither tax nor base is negative; where nothing is taxed they are zero. */
public final class TaxIsNotNegative implements Rule {
    private static final List<Term> PARTS = List.of(Amounts.TAX, Amounts.BASE);
    private static final RuleCard CARD = RuleCard.peru(
            "PE-054",
            Severity.WARNING,
            Evidence.INFERRED,
            "Payments API Peru 2022-06-24, transaction > order > additionalValues > TX_TAX, TX_TAX_RETURN_BASE");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : PARTS) {
            BigDecimal amount = subject.decimal(term);
            if (amount != null && amount.signum() < 0) {
                verdict.at(term);
            }
        }
    }
}
