package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-096: the payer of a credit card has the name on the card. Not looked at in the test environment, where that name chooses the outcome. */
public final class PayerIsHolder implements Rule {
    private static final Term PAYER = Term.request("payer.fullName");
    private static final Term HOLDER = Term.request("creditCard.name");
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-096",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, transaction > payer > fullName (C-18)")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (subject.circumstances().environment() == Environment.TEST) {
            return;
        }
        String payer = subject.text(PAYER);
        String holder = subject.text(HOLDER);
        if (payer != null && holder != null && !PersonName.isSame(payer, holder)) {
            verdict.at(PAYER);
        }
    }
}
