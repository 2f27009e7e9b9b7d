package io.github.payuperu.validators.pe.capture;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Uuid;
import io.github.payuperu.wire.finding.Severity;

/** PE-120: a capture names the transaction it captures by its id, a UUID. */
public final class ParentTransactionIsUuid implements Rule {
    private static final Term TERM = Term.request("parentTransactionId");
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-120",
                    Severity.ERROR,
                    Evidence.OBSERVED,
                    "Payments API Peru 2022-06-24, capture samples; answers of the gateway to captures without ids")
            .on(PeruOperations.CAPTURE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String parent = subject.text(TERM);
        if (parent != null && !Uuid.isWellFormed(parent)) {
            verdict.at(TERM);
        }
    }
}
