package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Severity;

/** PE-254: values have no blanks at their ends: PayU forbids blanks, and what is signed is signed with them. */
public final class ValuesHaveNoBlanksAtEnds implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-254",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, considerations on the form (W-09)")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Field field : subject.members()) {
            String text = subject.text(field);
            String stripped = text == null ? "" : text.strip();
            if (text != null && stripped.length() < text.length()) {
                verdict.fixable(field, stripped.isEmpty() || field.isSensitive() ? null : stripped);
            }
        }
    }
}
