package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-194: a telephone number is one of Peru, or one of elsewhere with its country code. */
public final class PhoneIsOne implements Rule {
    private static final List<Term> CONTACTS = List.of(
            Term.request("order.buyer.contactPhone", "form.telephone"),
            Term.request("form.officeTelephone"),
            Term.request("form.mobilePhone"),
            Term.request("payer.contactPhone", "form.payerPhone"),
            Term.request("form.payerOfficePhone"),
            Term.request("form.payerMobilePhone"));
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-194",
                    Severity.WARNING,
                    Evidence.PUBLIC,
                    "Numbering plan of Peru; libphonenumber for all that is not plainly Peruvian")
            .on(PeruOperations.CARD_CASH_AND_FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term term : CONTACTS) {
            check(term, subject, verdict);
        }
        for (Address address : Address.ALL) {
            if (address.isInPeru(subject)) {
                check(address.phone(), subject, verdict);
            }
        }
    }

    private static void check(Term term, Subject subject, Verdict verdict) {
        String number = subject.text(term);
        if (number != null && !PhoneNumber.isPossible(number)) {
            verdict.at(term);
        }
    }
}
