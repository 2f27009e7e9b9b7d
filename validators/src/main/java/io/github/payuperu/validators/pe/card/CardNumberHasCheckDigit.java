package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.CardNumber;
import io.github.payuperu.wire.finding.Severity;

/** PE-086: the last digit of a card number follows from the others (Luhn), so that a slip of the hand is noticed. */
public final class CardNumberHasCheckDigit implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-086",
                    Severity.ERROR,
                    Evidence.PUBLIC,
                    "ISO/IEC 7812-1, annex B; all of PayU's test cards satisfy it")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : Instrument.NUMBERS) {
            CardNumber number = Instrument.number(subject, term);
            if (number != null && !number.hasRightCheckDigit()) {
                verdict.at(term);
            }
        }
    }
}
