package io.github.payuperu.validators.pe.card;

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
            "Payments API Peru 2022-06-24, considerations on processing without security code");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (!subject.isTrue("creditCard.processWithoutCvv2")) {
            return;
        }
        if (subject.has("creditCard.securityCode")) {
            verdict.at("creditCard.securityCode", "case", "both");
        } else {
            verdict.warning("creditCard.processWithoutCvv2", null, "case", "permission");
        }
    }
}
