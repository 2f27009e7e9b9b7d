package io.github.payuperu.validators.pe.capture;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-125: a capture without an amount takes all; where the amount of a partial one goes, PayU's pages and its own library contradict each other. */
public final class CaptureHasNoAmount implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-125",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, considerations on capture (C-12)")
            .on(PeruOperations.CAPTURE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (subject.has(Amounts.TOTAL)) {
            verdict.at(Amounts.TOTAL);
        }
    }
}
