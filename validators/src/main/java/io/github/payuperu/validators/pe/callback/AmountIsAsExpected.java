package io.github.payuperu.validators.pe.callback;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/** PE-257: what was paid is what the caller says that the payer was to pay. Of the response page, too: its signature covers a rounded amount. */
public final class AmountIsAsExpected implements Rule {
    private static final Term AMOUNT = Term.response("response.TX_VALUE", "confirmation.value");
    private static final Term CURRENCY = Term.response("response.currency", "confirmation.currency");
    private static final RuleCard CARD = RuleCard.ofCaller(
                    "PE-257", Severity.ERROR, "The amount that the caller expects")
            .ofResponses()
            .on(PeruOperations.CALLBACKS);

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
        String currency = subject.text(CURRENCY);
        BigDecimal amount = subject.decimal(AMOUNT);
        if (currency != null && !currency.equals(expected.currency())) {
            verdict.at(CURRENCY, "case", "currency", "currency", Excerpt.of(currency), "expected", expected.toString());
        } else if (amount != null && amount.compareTo(expected.amount()) != 0) {
            verdict.at(AMOUNT, "case", "amount", "amount", amount.toPlainString(), "expected", expected.toString());
        }
    }
}
