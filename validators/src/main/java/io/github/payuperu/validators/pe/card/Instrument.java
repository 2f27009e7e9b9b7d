package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Subject;

/** The terms of what a card payment can be paid with. */
final class Instrument {
    static final String CREDIT_CARD = "creditCard";
    static final String DEBIT_CARD = "debitCard";
    static final String TOKEN = "creditCardTokenId";

    private Instrument() {}

    /** Whether the request is a payment with a card, which is the only kind that has an instrument. */
    static boolean isNeededBy(Subject subject) {
        return subject.isFor("card.authorization", "card.charge");
    }
}
