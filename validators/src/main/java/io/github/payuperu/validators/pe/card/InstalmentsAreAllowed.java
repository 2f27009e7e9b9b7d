package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/** PE-097: instalments are 0 or 2 to 36; the gateway turns 1 into 0 without a word. */
public final class InstalmentsAreAllowed implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-097",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, considerations on instalments");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        BigDecimal number = subject.decimal(Instalments.TERM);
        if (number == null) {
            return;
        }
        if (!Instalments.isAllowed(number)) {
            verdict.at(Instalments.TERM, "case", "range", "fewest", Instalments.FEWEST, "most", Instalments.MOST);
        } else if (Instalments.isOne(number)) {
            verdict.fixableWarning(Instalments.TERM, "0", "case", "one");
        }
    }
}
