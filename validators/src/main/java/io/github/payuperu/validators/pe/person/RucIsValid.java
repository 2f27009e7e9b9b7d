package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Ruc;
import io.github.payuperu.wire.finding.Severity;

/** PE-187: a RUC is eleven digits, begins as a RUC does and ends in its check digit. */
public final class RucIsValid implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-187",
            Severity.WARNING,
            Evidence.PUBLIC,
            "Taxpayer registry of Peru; check digit as in python-stdnum, pe.ruc");

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
        String number = document.numberOf(subject, "RUC");
        if (number == null) {
            return;
        }
        if (!Ruc.isWellFormed(number)) {
            verdict.at(document.number(), "case", "length", "actual", number.length());
        } else if (!Ruc.hasKnownPrefix(number)) {
            verdict.at(document.number(), "case", "prefix");
        } else if (!Ruc.checks(number)) {
            verdict.at(document.number(), "case", "check");
        }
    }
}
