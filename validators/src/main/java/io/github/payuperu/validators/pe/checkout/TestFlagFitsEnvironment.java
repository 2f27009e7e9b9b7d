package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-248: a form to the test environment says that it is a trial, one to production that it is none. That the flag is 0 or 1 the contract says. */
public final class TestFlagFitsEnvironment implements Rule {
    private static final Term TEST = Term.request("form.test");
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-248",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, test (W-03)")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String test = subject.text(TEST);
        Environment environment = subject.circumstances().environment();
        if ("1".equals(test) && environment == Environment.PRODUCTION) {
            verdict.at(TEST, "case", "production");
        } else if ("0".equals(test) && environment == Environment.TEST) {
            verdict.at(TEST, "case", "test");
        }
    }
}
