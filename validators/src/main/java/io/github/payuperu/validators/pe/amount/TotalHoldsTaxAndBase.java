package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/**
 * PE-051: the total holds the tax and its base, each as far as sent. It may hold more: lines that are exempt are in the total
 * alone. Of a form a page says so, and it is PE-251.
 */
public final class TotalHoldsTaxAndBase implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-051",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "PayU Latam, WebCheckout, edition of 2023-12, tax and taxReturnBase of the payment form")
            .on(PeruOperations.PAYMENTS_AND_CAPTURE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        TotalAndParts.check(subject, verdict);
    }
}
