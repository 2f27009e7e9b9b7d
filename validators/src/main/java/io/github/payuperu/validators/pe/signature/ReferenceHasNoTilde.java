package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-068: the separator of signed values is no part of a value, or two orders could have one signature. */
public final class ReferenceHasNoTilde implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-068",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "PayU Latam, Integrations, edition of 2023-12, signature")
            .on(PeruOperations.PAYMENTS_AND_FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String reference = subject.text(Signed.REFERENCE);
        if (reference != null && reference.indexOf(Signed.SEPARATOR) >= 0) {
            verdict.at(Signed.REFERENCE);
        }
    }
}
