package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-221: an answer of ERROR has a text that says why, and no transaction. */
public final class FailureSaysWhy implements Rule {
    private static final Term CODE = Term.response("code");
    private static final Term ERROR = Term.response("error");
    private static final Term TRANSACTION = Term.response("transactionResponse");
    private static final String FAILED = "ERROR";
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-221",
                    Severity.WARNING,
                    Evidence.OBSERVED,
                    "What PayU's test environment told ActiveMerchant's remote tests")
            .ofResponses();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (!FAILED.equals(subject.text(CODE))) {
            return;
        }
        if (!subject.has(ERROR)) {
            verdict.at(ERROR, "case", "text");
        }
        if (subject.has(TRANSACTION)) {
            verdict.at(TRANSACTION, "case", "transaction");
        }
    }
}
