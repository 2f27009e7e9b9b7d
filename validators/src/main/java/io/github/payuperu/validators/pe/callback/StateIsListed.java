package io.github.payuperu.validators.pe.callback;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-258: the state of a callback is one that its page lists; a confirmation tells final ones only. */
public final class StateIsListed implements Rule {
    private static final Term ON_PAGE = Term.response("response.transactionState");
    private static final Term IN_CONFIRMATION = Term.response("confirmation.state_pol");
    private static final List<String> OF_PAGE = List.of("4", "5", "6", "7", "104");
    private static final List<String> FINAL = List.of("4", "5", "6");
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-258",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, Response page and confirmation page, edition of 2023-12, tables of states")
            .ofResponses()
            .on(PeruOperations.CALLBACKS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        check(ON_PAGE, OF_PAGE, subject, verdict);
        check(IN_CONFIRMATION, FINAL, subject, verdict);
    }

    private static void check(Term term, List<String> listed, Subject subject, Verdict verdict) {
        String state = subject.text(term);
        if (state != null && !listed.contains(state)) {
            verdict.at(term, "state", Excerpt.of(state), "states", String.join(", ", listed));
        }
    }
}
