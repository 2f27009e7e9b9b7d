package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Excerpt;
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
                verdict.fixable(field, isHarmless(field, stripped, subject) ? stripped : null);
            }
        }
    }

    /** Whether the value can be shown: it is not sensitive, nor something that does not belong there. */
    private static boolean isHarmless(Field field, String text, Subject subject) {
        ApiKey key = subject.circumstances().apiKey();
        return !text.isEmpty()
                && !field.isSensitive()
                && Excerpt.of(text).equals(text)
                && (key == null || !key.isIn(text));
    }
}
