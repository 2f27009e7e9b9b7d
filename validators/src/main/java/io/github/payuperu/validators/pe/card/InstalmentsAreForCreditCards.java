package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** PE-098: only credit cards are paid in instalments. */
public final class InstalmentsAreForCreditCards implements Rule {
    private static final Set<MethodKind> OTHERS = EnumSet.complementOf(EnumSet.of(MethodKind.CREDIT_CARD));
    private static final RuleCard CARD = RuleCard.peru(
            "PE-098",
            Severity.WARNING,
            Evidence.INFERRED,
            "Payments API Peru 2022-06-24, considerations on instalments");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        BigDecimal number = subject.decimal(Instalments.TERM);
        boolean several = number != null && number.compareTo(BigDecimal.ONE) > 0;
        if (several && OTHERS.stream().anyMatch(subject::isPaidBy)) {
            verdict.at(Instalments.TERM, "method", subject.method());
        }
    }
}
