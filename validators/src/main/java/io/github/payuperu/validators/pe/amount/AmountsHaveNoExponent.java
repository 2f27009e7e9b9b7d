package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/** PE-042: an amount is written in digits, as the documentation shows it; {@code 1E2} is a number in JSON, but the signature is text. */
public final class AmountsHaveNoExponent implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-042",
            Severity.WARNING,
            Evidence.INFERRED,
            "Payments API Peru 2022-06-24, transaction > order > additionalValues > value");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : Amounts.VALUES) {
            String text = subject.text(term);
            if (text != null && (text.indexOf('E') >= 0 || text.indexOf('e') >= 0)) {
                tell(term, subject, verdict);
            }
        }
    }

    private static void tell(Term term, Subject subject, Verdict verdict) {
        BigDecimal amount = subject.decimal(term);
        if (amount != null) {
            verdict.fixable(term, amount.toPlainString());
        }
    }
}
