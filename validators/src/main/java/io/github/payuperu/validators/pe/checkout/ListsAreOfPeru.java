package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.regex.Pattern;

/** PE-252: a list of card beginnings is numbers of six to eight digits, and banks for PSE are Colombian. */
public final class ListsAreOfPeru implements Rule {
    private static final Term IIN = Term.request("form.iin");
    private static final Term PSE_BANKS = Term.request("form.pseBanks");
    private static final Pattern NUMBERS = Pattern.compile("\\d{6,8}(,\\d{6,8})*");
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-252",
                    Severity.WARNING,
                    Evidence.PUBLIC,
                    "PayU Latam, WebCheckout, edition of 2023-12, iin, pseBanks; ISO/IEC 7812 for the digits")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String numbers = subject.text(IIN);
        if (numbers != null && !NUMBERS.matcher(numbers).matches()) {
            verdict.at(IIN, "case", "iin");
        }
        if (subject.has(PSE_BANKS)) {
            verdict.at(PSE_BANKS, "case", "pse");
        }
    }
}
