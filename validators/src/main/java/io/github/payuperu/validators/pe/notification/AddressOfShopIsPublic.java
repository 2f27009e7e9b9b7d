package io.github.payuperu.validators.pe.notification;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.WebAddress;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/**
 * PE-205: where the gateway is to report, or to send the payer back to, is an absolute URL; where it reports it has to reach it
 * itself.
 */
public final class AddressOfShopIsPublic implements Rule {
    private static final Term REPORTED_TO = Term.request("order.notifyUrl", "form.confirmationUrl");
    private static final List<Term> SHOWN_TO_PAYER =
            List.of(Term.request("form.responseUrl"), Term.request("form.sourceUrl"));
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-205",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, order > notifyUrl; WebCheckout and Confirmation page, edition of 2023-12");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        check(REPORTED_TO, "inside", subject, verdict);
        for (Term term : SHOWN_TO_PAYER) {
            check(term, "browser", subject, verdict);
        }
    }

    /** What an address inside a network means depends on who is to reach it. */
    private static void check(Term term, String inside, Subject subject, Verdict verdict) {
        String text = subject.text(term);
        if (text == null) {
            return;
        }
        WebAddress address = WebAddress.of(text);
        if (address == null) {
            verdict.at(term, "case", "relative");
        } else if (address.isInside()) {
            verdict.warning(term, "case", inside);
        } else if (address.hasLogin()) {
            verdict.warning(term, "case", "login");
        } else if (!address.isEncrypted()) {
            verdict.warning(term, "case", "http");
        }
    }
}
