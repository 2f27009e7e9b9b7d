package io.github.payuperu.wire.contract;

import java.util.Locale;

/** The kind of instrument behind a payment method; it decides which operation a payment is. */
public enum MethodKind {
    CREDIT_CARD,
    DEBIT_CARD,
    CASH;

    /** Whether the method is paid with a card, whose operations differ from cash. */
    public boolean isCard() {
        return this != CASH;
    }

    static MethodKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
