package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Severity;
import java.util.Set;
import java.util.function.Predicate;

/** PE-223: states, response codes and pending reasons are lists that grow; what is new is worth a note and no reason to fail. */
public final class ValuesAreListed implements Rule {
    private static final Set<String> REASONS = Set.copyOf(
            Table.beside(ValuesAreListed.class, "pending-reasons.tsv").column("reason"));
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-223",
                    Severity.INFO,
                    Evidence.INFERRED,
                    "PayU Latam, Response codes and variables, edition of 2023-12; lists of its official clients")
            .ofResponses();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        check(subject, verdict, Answer.STATE, States::areKnown);
        check(subject, verdict, Answer.RESPONSE_CODE, ResponseCodes::areKnown);
        check(subject, verdict, Answer.PENDING_REASON, REASONS::contains);
    }

    private static void check(Subject subject, Verdict verdict, Term term, Predicate<String> known) {
        String value = subject.text(term);
        if (value != null && !known.test(value)) {
            verdict.at(term, "value", Excerpt.of(value));
        }
    }
}
