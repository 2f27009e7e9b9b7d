package io.github.payuperu.validators.pe.wallet;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-164: Yape pays in soles. */
public final class CurrencyIsSoles implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-164",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "Payments API Peru, newest revision, ~2024, Yape: limits, which are in soles")
            .on(PeruOperations.WALLET);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String currency = subject.text(Amounts.TOTAL_CURRENCY);
        if (currency != null && !currency.equals(Amounts.SOLES)) {
            verdict.at(Amounts.TOTAL_CURRENCY, "only", Amounts.SOLES);
        }
    }
}
