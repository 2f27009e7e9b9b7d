package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Hexadecimal;
import io.github.payuperu.wire.finding.Severity;

/** PE-064: a signature is written in hexadecimal digits. */
public final class SignatureIsHexadecimal implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-064",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, Integrations, edition of 2023-12; every sample")
            .on(PeruOperations.PAYMENTS_AND_FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String signature = subject.text(Signed.SIGNATURE);
        if (signature != null && !Hexadecimal.isAll(signature)) {
            verdict.at(Signed.SIGNATURE);
        }
    }
}
