package io.github.payuperu.validators.pe;

import java.util.List;

/** The groups of operations that rules are about. */
public final class PeruOperations {
    /** Payments with a card, in one step or two. */
    public static final List<String> CARD_PAYMENTS = List.of("card.authorization", "card.charge");

    public static final List<String> CAPTURE = List.of("card.capture");
    public static final List<String> CASH = List.of("cash.charge");

    /** All that a payer pays with. */
    public static final List<String> PAYMENTS = List.of("card.authorization", "card.charge", "cash.charge");

    private PeruOperations() {}
}
