package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-083: a card that is not a token has a number, an expiry and a name. */
public final class CardIsComplete implements Rule {
    private static final List<Term> CREDIT_MEMBERS = members("creditCard");
    private static final List<Term> DEBIT_MEMBERS = members("debitCard");
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-083",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, transaction > creditCard, debitCard (C-16)")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (subject.has(Instrument.CREDIT_CARD) && !subject.has(Instrument.TOKEN)) {
            complete(subject, verdict, CREDIT_MEMBERS);
        }
        if (subject.has(Instrument.DEBIT_CARD)) {
            complete(subject, verdict, DEBIT_MEMBERS);
        }
    }

    private static void complete(Subject subject, Verdict verdict, List<Term> members) {
        for (Term member : members) {
            if (!subject.has(member)) {
                verdict.at(member);
            }
        }
    }

    private static List<Term> members(String card) {
        return List.of(
                Term.request(card + ".number"), Term.request(card + ".expirationDate"), Term.request(card + ".name"));
    }
}
