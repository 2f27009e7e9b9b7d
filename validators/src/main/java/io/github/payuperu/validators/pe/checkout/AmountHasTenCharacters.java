package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-044: an amount of at most ten characters is right in every edition; one makes it ten, another fourteen. */
public final class AmountHasTenCharacters implements Rule {
    private static final Term AMOUNT = Term.request("form.amount");
    private static final int MOST = 10;
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-044",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, amount of the payment form (W-02)")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String amount = subject.text(AMOUNT);
        if (amount != null && amount.length() > MOST) {
            verdict.at(AMOUNT, "length", amount.length(), "most", MOST);
        }
    }
}
