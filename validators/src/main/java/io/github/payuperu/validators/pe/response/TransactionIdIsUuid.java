package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Uuid;
import io.github.payuperu.wire.finding.Severity;

/** PE-227: the id of a transaction is a UUID, as in every sample. */
public final class TransactionIdIsUuid implements Rule {
    private static final Term TERM =
            Term.response("transactionId", "response.transactionId", "confirmation.transaction_id");
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-227", Severity.WARNING, Evidence.INFERRED, "Payments API Peru 2022-06-24, samples of answers")
            .ofResponses();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String id = subject.text(TERM);
        if (id != null && !Uuid.isWellFormed(id)) {
            verdict.at(TERM);
        }
    }
}
