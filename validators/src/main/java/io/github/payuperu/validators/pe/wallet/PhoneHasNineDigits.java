package io.github.payuperu.validators.pe.wallet;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-161: the phone that pays is given as nine digits, without blanks and without the country code. */
public final class PhoneHasNineDigits implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-161",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru, newest revision, ~2024, Yape: payer > contactPhone")
            .on(PeruOperations.WALLET);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String phone = subject.text(PayingPhone.TERM);
        if (phone != null && !PayingPhone.isWellFormed(phone)) {
            verdict.at(PayingPhone.TERM, "digits", PayingPhone.DIGITS);
        }
    }
}
