package io.github.payuperu.validators.pe.capture;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.finding.Severity;

/** PE-124: a capture has the currency of its authorisation. */
public final class CaptureKeepsCurrency implements Rule {
    private static final RuleCard CARD = RuleCard.ofCaller(
                    "PE-124", Severity.ERROR, "What an authorisation is; for Peru no page says it")
            .on(PeruOperations.CAPTURE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String currency = subject.text(Amounts.TOTAL_CURRENCY);
        Money authorized = subject.circumstances().authorized();
        if (currency != null && authorized != null && !currency.equals(authorized.currency())) {
            verdict.at(Amounts.TOTAL_CURRENCY, "authorized", authorized);
        }
    }
}
