package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-023: all amounts of an order are in the currency of the payment. */
public final class AmountsShareCurrency implements Rule {
    private static final List<Term> OTHERS = List.of(Amounts.TAX_CURRENCY, Amounts.BASE_CURRENCY);
    private static final RuleCard CARD = RuleCard.peru(
            "PE-023",
            Severity.WARNING,
            Evidence.INFERRED,
            "Payments API Peru 2022-06-24, transaction > order > additionalValues");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String currency = subject.text(Amounts.TOTAL_CURRENCY);
        if (currency == null || !isListed(currency)) {
            return;
        }
        for (Term term : OTHERS) {
            String other = subject.text(term);
            if (other != null && !other.equals(currency)) {
                verdict.at(term, "currency", currency);
            }
        }
    }

    /** What is no currency at all is told by the contract, and nothing to compare with. */
    private static boolean isListed(String currency) {
        return Amounts.TOTAL_CURRENCY.fields().get(0).lists(currency);
    }
}
