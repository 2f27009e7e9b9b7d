package io.github.payuperu.validators.pe.wallet;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-162: mobile numbers of Peru begin with 9. */
public final class PhoneIsMobile implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-162", Severity.WARNING, Evidence.PUBLIC, "Numbering plan of Peru; not from PayU")
            .on(PeruOperations.WALLET);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String phone = subject.text(PayingPhone.TERM);
        if (phone != null && PayingPhone.isWellFormed(phone) && phone.charAt(0) != PayingPhone.FIRST) {
            verdict.at(PayingPhone.TERM, "first", PayingPhone.FIRST);
        }
    }
}
