package io.github.payuperu.validators.pe.capture;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** PE-122: a partial capture takes at least 90 % of what was authorised. */
public final class CaptureReachesFloor implements Rule {
    private static final BigDecimal FLOOR = new BigDecimal("0.90");
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-122",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, considerations on capture")
            .on(PeruOperations.CAPTURE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        BigDecimal amount = Captured.comparable(subject);
        Money authorized = subject.circumstances().authorized();
        if (amount == null || authorized == null || amount.signum() <= 0) {
            return;
        }
        BigDecimal least = authorized.amount().multiply(FLOOR);
        if (amount.compareTo(least) < 0) {
            Money shown = new Money(least.setScale(2, RoundingMode.CEILING), authorized.currency());
            verdict.at(Amounts.TOTAL, "authorized", authorized, "least", shown);
        }
    }
}
