package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-189: the number of a carné de extranjería is nine to twelve letters and digits. */
public final class ForeignerCardIsPlain implements Rule {
    private static final int LEAST = 9;
    private static final int MOST = 12;
    private static final RuleCard CARD =
            RuleCard.peru("PE-189", Severity.WARNING, Evidence.PUBLIC, "Migration documents of Peru; not from PayU");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Document document : Document.ALL) {
            check(document, subject, verdict);
        }
    }

    private static void check(Document document, Subject subject, Verdict verdict) {
        String number = document.numberOf(subject, "CE");
        if (number != null && !Document.isPlain(number, LEAST, MOST)) {
            verdict.at(document.number(), "least", LEAST, "most", MOST);
        }
    }
}
