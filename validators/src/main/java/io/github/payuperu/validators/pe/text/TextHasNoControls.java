package io.github.payuperu.validators.pe.text;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Severity;

/** PE-209: a text has no control characters; line breaks and tabs are some. */
public final class TextHasNoControls implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-209", Severity.WARNING, Evidence.INFERRED, "XML 1.0 section 2.2; bank networks take one line");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Field field : subject.textsWithControls()) {
            verdict.at(field);
        }
    }
}
