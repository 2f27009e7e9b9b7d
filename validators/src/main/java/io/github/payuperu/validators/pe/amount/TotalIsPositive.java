package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/** PE-041: a payment is of more than zero; the test environment was seen to decline 0 and to take 0.01. */
public final class TotalIsPositive implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-041",
            Severity.ERROR,
            Evidence.OBSERVED,
            "What PayU's test environment told ActiveMerchant's remote tests, with an account of Argentina");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        BigDecimal total = subject.decimal(Amounts.TOTAL);
        if (total != null && total.signum() <= 0) {
            verdict.at(Amounts.TOTAL);
        }
    }
}
