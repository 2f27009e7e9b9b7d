package io.github.payuperu.validators.pe.cash;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.time.Duration;
import java.time.Instant;

/** PE-149: the gateway reads the expiration as UTC, so that an hour of Lima ends five hours early. */
public final class ExpirationOutlivesLima implements Rule {
    private static final Duration AHEAD = Duration.ofHours(5);
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-149",
                    Severity.INFO,
                    Evidence.INFERRED,
                    "Payments API Peru 2022-06-24, cash samples in JSON and XML side by side (C-28)")
            .on(PeruOperations.CASH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        Instant expiration = Expiration.of(subject);
        if (expiration != null
                && !expiration.isBefore(subject.now())
                && expiration.isBefore(subject.now().plus(AHEAD))) {
            verdict.at(Expiration.TERM, "hours", AHEAD.toHours());
        }
    }
}
