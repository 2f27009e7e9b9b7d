package io.github.payuperu.validators.pe.payment;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-020: the payment is made in Peru. */
public final class PaymentCountryIsPeru implements Rule {
    private static final Term COUNTRY = Term.request("paymentCountry");
    private static final String PERU = "PE";
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-020",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, transaction > paymentCountry");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String country = subject.text(COUNTRY);
        if (country == null || country.equals(PERU)) {
            return;
        }
        if (country.equalsIgnoreCase(PERU)) {
            verdict.fixable(COUNTRY, PERU);
        } else {
            verdict.at(COUNTRY);
        }
    }
}
