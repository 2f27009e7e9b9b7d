package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-091: who processes without the security code does not send it, and has been allowed to by PayU. */
public final class NoSecurityCodeWhenWithout implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-091",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, considerations on processing without security code")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (!subject.isTrue(Instrument.WITHOUT_CODE)) {
            return;
        }
        if (subject.has(Instrument.CREDIT_CODE)) {
            verdict.at(Instrument.CREDIT_CODE, "case", "both");
        } else {
            verdict.warning(Instrument.WITHOUT_CODE, "case", "permission");
        }
    }
}
