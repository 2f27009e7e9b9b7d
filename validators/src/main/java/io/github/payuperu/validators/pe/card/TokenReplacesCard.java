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

/** PE-084: a token stands for the card; beside it the card has only its security code, or that it goes without. */
public final class TokenReplacesCard implements Rule {
    private static final List<Term> REPLACED =
            List.of(Term.request("creditCard.number"), Term.request("creditCard.expirationDate"));
    /** PayU's own Java client always sends it, and its payments pass. */
    private static final Term NAME = Term.request("creditCard.name");

    private static final RuleCard CARD = RuleCard.peru(
                    "PE-084",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, considerations on card tokens (C-17)")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (!subject.has(Instrument.TOKEN)) {
            return;
        }
        for (Term term : REPLACED) {
            if (subject.has(term)) {
                verdict.at(term);
            }
        }
        if (subject.has(NAME)) {
            verdict.warning(NAME);
        }
    }
}
