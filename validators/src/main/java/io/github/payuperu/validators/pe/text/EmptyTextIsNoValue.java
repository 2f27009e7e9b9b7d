package io.github.payuperu.validators.pe.text;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Severity;

/** PE-009: an empty text is no value; where nothing is to be said, the field is left out. */
public final class EmptyTextIsNoValue implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-009", Severity.WARNING, Evidence.INFERRED, "Minimum lengths of the documented tables");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Field field : subject.emptyTexts()) {
            verdict.at(field);
        }
    }
}
