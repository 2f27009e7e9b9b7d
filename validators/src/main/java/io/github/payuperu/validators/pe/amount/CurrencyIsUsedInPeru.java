package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Severity;
import java.util.Set;

/**
 * PE-022: payments in Peru are in soles or dollars; of the other currencies PayU takes, nothing shows that it takes them there.
 * What Yape takes is for a rule of its own.
 */
public final class CurrencyIsUsedInPeru implements Rule {
    private static final Set<String> USED = Set.copyOf(
            Table.beside(CurrencyIsUsedInPeru.class, "currencies.tsv").column("code"));
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-022",
                    Severity.WARNING,
                    Evidence.INFERRED,
                    "Payments API Peru 2022-06-24, samples; PayU Latam, Refunds, edition of 2023-12, least amounts")
            .on(PeruOperations.CARD_CASH_AND_FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String currency = subject.text(Amounts.TOTAL_CURRENCY);
        if (currency != null && !USED.contains(currency)) {
            verdict.at(Amounts.TOTAL_CURRENCY, "currency", Excerpt.of(currency));
        }
    }
}
