package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.time.YearMonth;

/** PE-089: a card is valid through the last day of its month, by Lima's calendar. */
public final class CardHasNotExpired implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-089", Severity.ERROR, Evidence.PUBLIC, "What the date on a card means")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : Expiry.TERMS) {
            YearMonth month = Expiry.of(subject, term);
            if (month != null && month.isBefore(Expiry.currentMonth(subject))) {
                verdict.at(term);
            }
        }
    }
}
