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

/** PE-244: a telephone of at most twenty characters is right in every edition and fits into the confirmation. */
public final class PhoneHasTwentyCharacters implements Rule {
    private static final List<Term> PHONES = List.of(
            Term.request("form.telephone"), Term.request("form.officeTelephone"), Term.request("form.mobilePhone"));
    private static final int MOST = 20;
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-244",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, newest edition, telephone, officeTelephone, mobilePhone (W-08)")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Term phone : PHONES) {
            String number = subject.text(phone);
            if (number != null && number.codePointCount(0, number.length()) > MOST) {
                verdict.at(phone, "most", MOST);
            }
        }
    }
}
