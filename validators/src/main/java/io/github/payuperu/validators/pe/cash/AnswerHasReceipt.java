package io.github.payuperu.validators.pe.cash;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-152: the answer to a cash payment that waits for its payer has the address of the receipt to show. */
public final class AnswerHasReceipt implements Rule {
    private static final Term STATE = Term.response("state");
    private static final Term RECEIPT = Term.response("extraParameters.URL_PAYMENT_RECEIPT_HTML");
    private static final String PENDING = "PENDING";
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-152",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, cash: transactionResponse > extraParameters")
            .on(PeruOperations.CASH)
            .ofResponses();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (PENDING.equals(subject.text(STATE)) && !subject.has(RECEIPT)) {
            verdict.at(RECEIPT);
        }
    }
}
