package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-046: an amount is a value in a currency, though the tables make either optional in tax and base. */
public final class TaxAmountsAreComplete implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-046",
            Severity.WARNING,
            Evidence.INFERRED,
            "Payments API Peru 2022-06-24, transaction > order > additionalValues > TX_TAX, TX_TAX_RETURN_BASE");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        check(subject, verdict, Amounts.TAX_OBJECT, Amounts.TAX, Amounts.TAX_CURRENCY);
        check(subject, verdict, Amounts.BASE_OBJECT, Amounts.BASE, Amounts.BASE_CURRENCY);
    }

    private static void check(Subject subject, Verdict verdict, Term object, Term value, Term currency) {
        boolean isObject = subject.has(object) && subject.text(object) == null;
        if (isObject && !subject.has(value)) {
            verdict.at(value);
        }
        if (isObject && !subject.has(currency)) {
            verdict.at(currency);
        }
    }
}
