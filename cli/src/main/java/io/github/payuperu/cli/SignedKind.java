package io.github.payuperu.cli;

import java.util.Locale;

/** What can be signed. */
enum SignedKind {
    REQUEST,
    FORM,
    RESPONSE,
    CONFIRMATION;

    /** Whether the state of the payment is part of it. */
    boolean hasState() {
        return this == RESPONSE || this == CONFIRMATION;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
