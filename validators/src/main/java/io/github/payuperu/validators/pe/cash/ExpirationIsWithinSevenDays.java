package io.github.payuperu.validators.pe.cash;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.time.Instant;

/** PE-147: an expiration more than seven days ahead is replaced by seven days without a word. */
public final class ExpirationIsWithinSevenDays implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-147",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, considerations on cash")
            .on(PeruOperations.CASH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        Instant expiration = Expiration.of(subject);
        if (expiration != null && expiration.isAfter(subject.now().plus(Expiration.MOST))) {
            verdict.at(Expiration.TERM, "days", Expiration.MOST.toDays());
        }
    }
}
