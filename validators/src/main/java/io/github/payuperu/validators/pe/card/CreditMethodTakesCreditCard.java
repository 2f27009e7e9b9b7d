package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.finding.Severity;

/** PE-082: a credit method is paid with a credit card or its token. */
public final class CreditMethodTakesCreditCard implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-082",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, transaction > debitCard")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        boolean credit = subject.has(Instrument.CREDIT_CARD) || subject.has(Instrument.TOKEN);
        if (subject.isPaidBy(MethodKind.CREDIT_CARD) && !credit && subject.has(Instrument.DEBIT_CARD)) {
            verdict.at(Instrument.CREDIT_CARD, "method", subject.method());
        }
    }
}
