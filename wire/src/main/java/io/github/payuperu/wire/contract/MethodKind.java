package io.github.payuperu.wire.contract;

import java.util.Locale;

/** The kind of instrument behind a payment method; it decides which operation a payment is. */
public enum MethodKind {
    CREDIT_CARD,
    DEBIT_CARD,
    CASH,
    WALLET;

    /** Whether the method is paid with a card, whose operations its type tells apart; each other kind has one of its own. */
    public boolean isCard() {
        return this == CREDIT_CARD || this == DEBIT_CARD;
    }

    static MethodKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
