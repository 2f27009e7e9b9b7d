package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-083: a card that is not a token has a number, an expiry and a name. */
public final class CardIsComplete implements Rule {
    private static final List<String> MEMBERS = List.of("number", "expirationDate", "name");
    private static final RuleCard CARD = RuleCard.peru(
            "PE-083",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, transaction > creditCard, debitCard (C-16)");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (Instrument.isNeededBy(subject)) {
            if (!subject.has(Instrument.TOKEN)) {
                complete(subject, verdict, Instrument.CREDIT_CARD);
            }
            complete(subject, verdict, Instrument.DEBIT_CARD);
        }
    }

    private static void complete(Subject subject, Verdict verdict, String card) {
        if (subject.has(card)) {
            MEMBERS.stream()
                    .map(member -> card + "." + member)
                    .filter(term -> !subject.has(term))
                    .forEach(verdict::at);
        }
    }
}
