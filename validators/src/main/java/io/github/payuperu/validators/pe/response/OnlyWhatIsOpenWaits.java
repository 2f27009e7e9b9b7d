package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-225: what an answer waits for is said of transactions that wait, not of those that are over. */
public final class OnlyWhatIsOpenWaits implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-225",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, cash answers: transactionResponse > pendingReason")
            .ofResponses();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String state = subject.text(Answer.STATE);
        if (state != null && States.areFinal(state) && subject.has(Answer.PENDING_REASON)) {
            verdict.at(Answer.PENDING_REASON, "state", state);
        }
    }
}
