package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The amounts that are signed in place of the order's by mistake. */
final class LikelyAmounts {
    /** What the documentation's own samples sign, whatever they ask for (C-22). */
    private static final BigDecimal OF_THE_SAMPLES = BigDecimal.ONE;

    private static final int CENTS = 2;
    private static final Term TAX = Term.request("order.additionalValues.TX_TAX.value", "form.tax");
    private static final Term BASE =
            Term.request("order.additionalValues.TX_TAX_RETURN_BASE.value", "form.taxReturnBase");

    private LikelyAmounts() {}

    /** That of the samples, cents for soles and the reverse, rounded, without the tax, the tax alone; each in plain digits. */
    static Set<String> of(Subject subject, BigDecimal amount) {
        Set<String> likely = new LinkedHashSet<>();
        for (BigDecimal other : List.of(
                OF_THE_SAMPLES,
                amount.movePointRight(CENTS),
                amount.movePointLeft(CENTS),
                amount.setScale(0, RoundingMode.DOWN),
                amount.setScale(0, RoundingMode.HALF_UP),
                amount.setScale(1, RoundingMode.HALF_EVEN))) {
            likely.add(other.toPlainString());
        }
        add(likely, subject.decimal(BASE));
        add(likely, subject.decimal(TAX));
        return likely;
    }

    private static void add(Set<String> likely, @Nullable BigDecimal amount) {
        if (amount != null) {
            likely.add(amount.toPlainString());
        }
    }
}
