package io.github.payuperu.validators.pe.cash;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.time.Instant;

/** PE-148: an expiration that has passed seems to be replaced by the default without a word. */
public final class ExpirationIsAhead implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-148",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "Payments API Peru 2022-06-24, cash samples in XML (C-28)")
            .on(PeruOperations.CASH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        Instant expiration = Expiration.of(subject);
        if (expiration != null && expiration.isBefore(subject.now())) {
            verdict.at(Expiration.TERM, "days", Expiration.MOST.toDays());
        }
    }
}
