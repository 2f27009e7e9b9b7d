package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-067: a reference has no special characters. Which ones are special no page says: letters, digits and - _ . are taken for plain, and the colon, which the samples have. */
public final class ReferenceHasNoSpecialCharacter implements Rule {
    private static final String PLAIN = "-_.:";
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-067",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, referenceCode")
            .on(PeruOperations.PAYMENTS_AND_FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String reference = subject.text(Signed.REFERENCE);
        if (reference == null) {
            return;
        }
        for (int i = 0; i < reference.length(); i++) {
            if (isSpecial(reference.charAt(i))) {
                verdict.at(Signed.REFERENCE, "character", Character.toString(reference.codePointAt(i)));
                return;
            }
        }
    }

    /** Neither the separator of signed values nor control characters, of which other rules speak. */
    private static boolean isSpecial(char character) {
        boolean letter = (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
        boolean digit = character >= '0' && character <= '9';
        boolean elsewhere = character == Signed.SEPARATOR || Character.isISOControl(character);
        return !letter && !digit && PLAIN.indexOf(character) < 0 && !elsewhere;
    }
}
