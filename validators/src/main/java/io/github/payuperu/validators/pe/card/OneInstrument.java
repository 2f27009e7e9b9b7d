package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-080: a card payment has one instrument: a credit card, a debit card or the token of a credit card. */
public final class OneInstrument implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-080",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, transaction > creditCard, debitCard, creditCardTokenId")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        boolean credit = subject.has(Instrument.CREDIT_CARD) || subject.has(Instrument.TOKEN);
        boolean debit = subject.has(Instrument.DEBIT_CARD);
        if (credit && debit) {
            verdict.at(Instrument.DEBIT_CARD, "case", "both");
        } else if (!credit && !debit) {
            verdict.at(Instrument.CREDIT_CARD, "case", "none");
        }
    }
}
