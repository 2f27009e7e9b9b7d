package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-243: a shop that delivers sends address, city and country; one that does not sends none of them. */
public final class ShippingAddressIsWhole implements Rule {
    private static final List<Term> PARTS = List.of(
            Term.request("form.shippingAddress"),
            Term.request("form.shippingCity"),
            Term.request("form.shippingCountry"));
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-243",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, shippingAddress, shippingCity, shippingCountry")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (PARTS.stream().anyMatch(subject::has)) {
            PARTS.stream().filter(part -> !subject.has(part)).forEach(verdict::at);
        }
    }
}
