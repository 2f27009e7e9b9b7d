package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Digits;
import io.github.payuperu.wire.finding.Severity;

/** PE-195: a postal code of Peru is five digits, the first two those of a department. */
public final class PostalCodeHasFiveDigits implements Rule {
    private static final int DIGITS = 5;
    private static final int DEPARTMENTS = 25;
    private static final RuleCard CARD =
            RuleCard.peru("PE-195", Severity.WARNING, Evidence.PUBLIC, "Postal codes of Peru; not from PayU");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Address address : Address.ALL) {
            String code = subject.text(address.postalCode());
            if (code != null && address.isInPeru(subject) && !isPostalCode(code)) {
                verdict.at(address.postalCode());
            }
        }
    }

    private static boolean isPostalCode(String code) {
        if (code.length() != DIGITS || !Digits.areAll(code)) {
            return false;
        }
        int department = (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
        return department >= 1 && department <= DEPARTMENTS;
    }
}
