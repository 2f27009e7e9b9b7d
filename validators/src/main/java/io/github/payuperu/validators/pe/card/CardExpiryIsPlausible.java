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

/** PE-090: no card is valid for more than twenty years. */
public final class CardExpiryIsPlausible implements Rule {
    private static final int MOST_YEARS = 20;
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-090", Severity.WARNING, Evidence.INFERRED, "How long cards are issued for")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : Expiry.TERMS) {
            YearMonth month = Expiry.of(subject, term);
            if (month != null && month.isAfter(Expiry.currentMonth(subject).plusYears(MOST_YEARS))) {
                verdict.at(term, "years", MOST_YEARS);
            }
        }
    }
}
