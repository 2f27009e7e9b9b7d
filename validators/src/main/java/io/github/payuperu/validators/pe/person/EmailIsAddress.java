package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-191: an e-mail address has one @ and a domain with a point. */
public final class EmailIsAddress implements Rule {
    private static final List<Term> TERMS = List.of(
            Term.request("order.buyer.emailAddress", "form.buyerEmail"),
            Term.request("payer.emailAddress", "form.payerEmail"));
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-191", Severity.ERROR, Evidence.PUBLIC, "RFC 5321, RFC 6531; the documentation gives the size only");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : TERMS) {
            String address = subject.text(term);
            if (address != null && !EmailSyntax.isAddress(address)) {
                verdict.at(term);
            }
        }
    }
}
