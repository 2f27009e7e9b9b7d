package io.github.payuperu.validators.pe.wallet;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/** PE-163: a payer spends at most 950 soles a day with Yape, so no payment can be larger. */
public final class AmountIsWithinDay implements Rule {
    private static final BigDecimal MOST = BigDecimal.valueOf(950);
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-163",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru, newest revision, ~2024, Yape: limits")
            .on(PeruOperations.WALLET);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        BigDecimal value = subject.decimal(Amounts.TOTAL);
        boolean soles = Amounts.SOLES.equals(subject.text(Amounts.TOTAL_CURRENCY));
        if (value != null && soles && value.compareTo(MOST) > 0) {
            verdict.at(Amounts.TOTAL, "most", MOST);
        }
    }
}
