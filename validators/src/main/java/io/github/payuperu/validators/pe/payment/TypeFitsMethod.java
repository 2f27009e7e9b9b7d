package io.github.payuperu.validators.pe.payment;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Severity;

/** PE-026: cash and Yape are paid in one step, so their only type is AUTHORIZATION_AND_CAPTURE. */
public final class TypeFitsMethod implements Rule {
    private static final Term TYPE = Term.request(Contract.TYPE);
    private static final String ONE_STEP = "AUTHORIZATION_AND_CAPTURE";
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-026",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, cash: transaction > type; newest revision, ~2024, Yape: transaction > type")
            .on(PeruOperations.ONE_STEP);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String type = subject.text(TYPE);
        if (type != null && !type.equals(ONE_STEP)) {
            verdict.fixable(TYPE, ONE_STEP, "only", ONE_STEP);
        }
    }
}
