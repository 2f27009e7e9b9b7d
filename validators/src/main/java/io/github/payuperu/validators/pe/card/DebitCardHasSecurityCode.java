package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-093: a debit card comes with its security code; for debit there is no processing without. */
public final class DebitCardHasSecurityCode implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-093",
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
        if (subject.has(Instrument.DEBIT_CARD) && !subject.has(Instrument.DEBIT_CODE)) {
            verdict.at(Instrument.DEBIT_CODE);
        }
    }
}
