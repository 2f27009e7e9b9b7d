package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-251: the amount of a form holds the tax and its base; lines that are exempt are in it besides. */
public final class AmountHoldsTaxAndBase implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-251",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, tax and taxReturnBase of the payment form (W-07)")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        TotalAndParts.check(subject, verdict);
    }
}
