package io.github.payuperu.validators.pe.capture;

import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.values.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a capture is to take, in whichever of the places for it (C-12). */
final class Captured {
    private Captured() {}

    /** The amount; null where it is absent or in another currency than what was authorised. */
    static @Nullable BigDecimal comparable(Subject subject) {
        Money authorized = subject.circumstances().authorized();
        String currency = subject.text(Amounts.TOTAL_CURRENCY);
        boolean other = authorized == null || (currency != null && !currency.equals(authorized.currency()));
        return other ? null : subject.decimal(Amounts.TOTAL);
    }
}
