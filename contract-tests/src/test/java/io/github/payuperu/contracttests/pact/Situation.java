package io.github.payuperu.contracttests.pact;

/** What has to be so before a merchant sends a request: the provider states of the pacts. */
enum Situation {
    KNOWN_MERCHANT("the merchant's credentials are known to the gateway"),
    AUTHORIZED("the merchant has an approved authorisation that is not captured yet"),
    NOTHING_AUTHORIZED("the merchant has no authorisation of that id"),
    WAITING_ORDER("the shop has an order of 100.00 PEN, TestPayUPE01, that waits for its payment"),
    PAID_ORDER("the shop was told before that its order TestPayUPE01 of 100.00 PEN is paid");

    /** What {@link #AUTHORIZED} tells: the order and the transaction to capture, by the terms of the request. */
    static final String ORDER = "order.id";

    static final String AUTHORIZATION = "parentTransactionId";

    private final String text;

    Situation(String text) {
        this.text = text;
    }

    /** The name of the provider state. */
    String text() {
        return text;
    }

    static Situation named(String text) {
        for (Situation situation : values()) {
            if (situation.text.equals(text)) {
                return situation;
            }
        }
        throw new IllegalArgumentException("No situation: " + text);
    }
}
