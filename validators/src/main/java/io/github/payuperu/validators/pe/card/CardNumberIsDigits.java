package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.CardNumber;
import io.github.payuperu.validators.values.Digits;
import io.github.payuperu.wire.finding.Severity;

/** PE-085: a card number is digits and nothing else, nineteen at most. */
public final class CardNumberIsDigits implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-085",
                    Severity.ERROR,
                    Evidence.PUBLIC,
                    "ISO/IEC 7812-1; Payments API Peru 2022-06-24 allows 20 characters")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : Instrument.NUMBERS) {
            String number = subject.text(term);
            if (number != null && !Digits.areAll(number)) {
                verdict.at(term, "case", "digits");
            } else if (number != null && number.length() > CardNumber.MOST_DIGITS) {
                verdict.warning(term, "case", "length", "digits", number.length(), "most", CardNumber.MOST_DIGITS);
            }
        }
    }
}
