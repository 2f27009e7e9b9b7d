package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.TaxRates;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.util.List;

/**
 * PE-049: the tax is IGV of its base, at the rate or rates that the merchant sells at; see {@link TaxRates} for how exactly.
 * Sales that are exempt, and a tax or a base without the other, are for other rules.
 */
public final class TaxIsRateOfBase implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-049",
            Severity.WARNING,
            Evidence.PUBLIC,
            "Peru's law on the IGV: 18 % including the municipal tax, and lower rates for some trades (law 31556)");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        List<BigDecimal> percents = subject.circumstances().taxRates();
        TaxedSale sale = percents.isEmpty() ? null : TaxedSale.of(subject);
        if (sale == null || sale.tax().signum() == 0 || sale.base().signum() == 0) {
            return;
        }
        TaxRates rates = TaxRates.of(percents);
        if (!rates.allow(sale.tax(), sale.base())) {
            tell(sale, rates, verdict);
        }
    }

    private static void tell(TaxedSale sale, TaxRates rates, Verdict verdict) {
        verdict.at(
                Amounts.TAX,
                "case",
                rates.isOne() ? "rate" : "rates",
                "tax",
                sale.tax().toPlainString(),
                "base",
                sale.base().toPlainString(),
                "rate",
                rates.least().toPlainString(),
                "highest",
                rates.most().toPlainString(),
                "least",
                rates.leastOf(sale.base()).toPlainString(),
                "most",
                rates.mostOf(sale.base()).toPlainString());
    }
}
