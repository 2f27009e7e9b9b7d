package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Dni;
import io.github.payuperu.wire.finding.Severity;

/** PE-186: the ninth character of a DNI only checks the other eight and is not part of the number. */
public final class DniIsWithoutCheckCharacter implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-186",
            Severity.WARNING,
            Evidence.PUBLIC,
            "Identity documents of Peru; check character as in python-stdnum, pe.cui");

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
        String number = document.dni(subject);
        if (number != null && Dni.hasCheckCharacter(number)) {
            verdict.at(document.number(), "case", Dni.checks(number) ? "right" : "wrong");
        }
    }
}
