package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.values.Hexadecimal;
import io.github.payuperu.wire.finding.Severity;

/** PE-063: a signature is as long as one of the known algorithms makes it. */
public final class SignatureHasKnownLength implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-063",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "PayU Latam, Integrations, edition of 2023-12: MD5 or SHA")
            .on(PeruOperations.PAYMENTS_AND_FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String signature = subject.text(Signed.SIGNATURE);
        if (signature != null
                && Hexadecimal.isAll(signature)
                && Algorithm.ofLength(signature.length()).isEmpty()) {
            verdict.at(Signed.SIGNATURE, "digits", signature.length());
        }
    }
}
