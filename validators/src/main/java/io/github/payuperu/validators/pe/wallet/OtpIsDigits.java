package io.github.payuperu.validators.pe.wallet;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Digits;
import io.github.payuperu.wire.finding.Severity;

/** PE-160: the code that the Yape app shows is six digits. */
public final class OtpIsDigits implements Rule {
    private static final Term OTP = Term.request("extraParameters.OTP");
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-160",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "Payments API Peru, newest revision, ~2024, Yape: extraParameters > OTP, the examples")
            .on(PeruOperations.WALLET);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String code = subject.text(OTP);
        if (code != null && !Digits.areAll(code)) {
            verdict.at(OTP);
        }
    }
}
