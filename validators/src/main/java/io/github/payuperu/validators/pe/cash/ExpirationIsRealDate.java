package io.github.payuperu.validators.pe.cash;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-146: the expiration is a day and a time that exist. */
public final class ExpirationIsRealDate implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-146",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "Payments API Peru 2022-06-24, cash: transaction > expirationDate")
            .on(PeruOperations.CASH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (subject.has(Expiration.TERM) && Expiration.of(subject) == null) {
            verdict.at(Expiration.TERM);
        }
    }
}
