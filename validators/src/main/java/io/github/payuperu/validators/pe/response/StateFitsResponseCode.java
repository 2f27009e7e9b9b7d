package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-224: the state and the response code tell the same story, as far as a page says which go together. */
public final class StateFitsResponseCode implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-224",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, Response page and confirmation page, edition of 2023-12, tables of states and codes")
            .ofResponses();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String state = Answer.state(subject);
        String code = subject.text(Answer.RESPONSE_CODE);
        if (state == null || code == null || !States.areKnown(state)) {
            return;
        }
        List<String> states = ResponseCodes.statesOf(code);
        if (!states.isEmpty() && !states.contains(state)) {
            verdict.at(Answer.RESPONSE_CODE, "state", state, "code", code, "states", String.join(", ", states));
        }
    }
}
