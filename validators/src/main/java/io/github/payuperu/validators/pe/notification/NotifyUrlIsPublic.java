package io.github.payuperu.validators.pe.notification;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.WebAddress;
import io.github.payuperu.wire.finding.Severity;

/** PE-205: where the gateway is to report is an absolute URL that it can reach. */
public final class NotifyUrlIsPublic implements Rule {
    private static final Term NOTIFY_URL = Term.request("order.notifyUrl");
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-205",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, order > notifyUrl; Confirmation page, edition of 2023-12");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String text = subject.text(NOTIFY_URL);
        if (text == null) {
            return;
        }
        WebAddress address = WebAddress.of(text);
        if (address == null) {
            verdict.at(NOTIFY_URL, "case", "relative");
        } else if (address.isInside()) {
            verdict.warning(NOTIFY_URL, "case", "inside");
        } else if (address.hasLogin()) {
            verdict.warning(NOTIFY_URL, "case", "login");
        } else if (!address.isEncrypted()) {
            verdict.warning(NOTIFY_URL, "case", "http");
        }
    }
}
