package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Uuid;
import io.github.payuperu.wire.finding.Severity;

/** PE-101: the token of a card is a UUID; whatever else stands there is probably no token. */
public final class TokenIsUuid implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-101", Severity.WARNING, Evidence.INFERRED, "PayU Latam, Tokenization API, samples")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String token = subject.text(Instrument.TOKEN);
        if (token != null && !Uuid.isWellFormed(token)) {
            verdict.at(Instrument.TOKEN);
        }
    }
}
