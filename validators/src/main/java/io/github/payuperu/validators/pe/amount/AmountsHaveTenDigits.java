package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/** PE-043: {@code 12, 2} may mean twelve digits in all, so that ten before the point are safe under either reading (C-51). */
public final class AmountsHaveTenDigits implements Rule {
    private static final int DIGITS = 10;
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");
    private static final RuleCard CARD = RuleCard.peru(
            "PE-043",
            Severity.WARNING,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, transaction > order > additionalValues > value (C-51)");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : Amounts.VALUES) {
            BigDecimal amount = subject.decimal(term);
            if (amount != null && amount.compareTo(MOST) > 0) {
                verdict.at(term, "digits", DIGITS, "most", MOST.toPlainString());
            }
        }
    }
}
