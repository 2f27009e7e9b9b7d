package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.AmountRange;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.util.Map;

/** PE-029: the amount is within the limits that the merchant agreed with PayU for the method; they are in soles. */
public final class AmountIsWithinMethodLimits implements Rule {
    private static final RuleCard CARD = RuleCard.ofCaller(
            "PE-029",
            Severity.ERROR,
            "The limits by method that the caller gave; PayU publishes none for cards and cash");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        Map<String, AmountRange> limits = subject.circumstances().methodLimits();
        AmountRange range = limits.isEmpty() ? null : limits.get(subject.method());
        if (range == null || !Amounts.SOLES.equals(subject.text(Amounts.TOTAL_CURRENCY))) {
            return;
        }
        BigDecimal amount = subject.decimal(Amounts.TOTAL);
        if (amount != null && !range.contains(amount)) {
            verdict.at(
                    Amounts.TOTAL,
                    "method",
                    subject.method(),
                    "least",
                    range.least().toPlainString(),
                    "most",
                    range.most().toPlainString());
        }
    }
}
