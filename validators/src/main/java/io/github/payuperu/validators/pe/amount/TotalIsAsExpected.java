package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/**
 * PE-058: the payer pays what the caller expects, in the currency that the caller expects. Finds what nothing else can: an amount
 * in céntimos, another order's amount, dollars for soles. What a capture takes is for the rules on captures.
 */
public final class TotalIsAsExpected implements Rule {
    private static final int CENTS = 2;
    private static final RuleCard CARD = RuleCard.ofCaller(
                    "PE-058", Severity.ERROR, "The amount that the caller expects")
            .on(PeruOperations.PAYMENTS_AND_FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        Money expected = subject.circumstances().expected();
        if (expected == null) {
            return;
        }
        String currency = subject.text(Amounts.TOTAL_CURRENCY);
        BigDecimal total = subject.decimal(Amounts.TOTAL);
        if (currency != null && !currency.equals(expected.currency())) {
            verdict.fixable(
                    Amounts.TOTAL_CURRENCY,
                    expected.currency(),
                    "case",
                    "currency",
                    "currency",
                    Excerpt.of(currency),
                    "expected",
                    expected.toString());
        } else if (total != null && total.compareTo(expected.amount()) != 0) {
            verdict.fixable(
                    Amounts.TOTAL,
                    expected.amount().toPlainString(),
                    "case",
                    isInCents(total, expected) ? "hundredfold" : "amount",
                    "amount",
                    total.toPlainString(),
                    "expected",
                    expected.toString());
        }
    }

    private static boolean isInCents(BigDecimal total, Money expected) {
        return total.compareTo(expected.amount().movePointRight(CENTS)) == 0;
    }
}
