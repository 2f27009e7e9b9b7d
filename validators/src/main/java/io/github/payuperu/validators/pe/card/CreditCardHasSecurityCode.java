package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-092: a credit card that is not a token comes with its security code, unless it is processed without. */
public final class CreditCardHasSecurityCode implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-092",
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
        boolean card = subject.has(Instrument.CREDIT_CARD) && !subject.has(Instrument.TOKEN);
        if (card && !subject.isTrue(Instrument.WITHOUT_CODE) && !subject.has(Instrument.CREDIT_CODE)) {
            verdict.at(Instrument.CREDIT_CODE);
        }
    }
}
