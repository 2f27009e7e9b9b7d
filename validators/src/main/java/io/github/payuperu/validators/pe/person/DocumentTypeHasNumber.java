package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-184: the type of a document says nothing without its number. */
public final class DocumentTypeHasNumber implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-184", Severity.WARNING, Evidence.INFERRED, "Payments API Peru 2022-06-24, payer > dniType, dniNumber");

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
        if (subject.has(document.type()) && !subject.has(document.number())) {
            verdict.at(document.number());
        }
    }
}
