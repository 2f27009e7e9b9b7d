package io.github.payuperu.contracttests.pact;

import java.util.stream.Stream;

/** What has to be so before a merchant sends a request: the provider states of the pacts. */
enum Situation {
    KNOWN_MERCHANT(Text.KNOWN_MERCHANT),
    AUTHORIZED(Text.AUTHORIZED),
    NOTHING_AUTHORIZED(Text.NOTHING_AUTHORIZED),
    WAITING_ORDER(Text.WAITING_ORDER),
    PAID_ORDER(Text.PAID_ORDER);

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
        return Stream.of(values())
                .filter(situation -> situation.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No situation: " + text));
    }

    /** The names as annotations need them. */
    static final class Text {
        static final String KNOWN_MERCHANT = "the merchant's credentials are known to the gateway";
        static final String AUTHORIZED = "the merchant has an approved authorisation that is not captured yet";
        static final String NOTHING_AUTHORIZED = "the merchant has no authorisation of that id";
        static final String WAITING_ORDER =
                "the shop has an order of 100.00 PEN, TestPayUPE01, that waits for its payment";
        static final String PAID_ORDER = "the shop was told before that its order TestPayUPE01 of 100.00 PEN is paid";

        private Text() {}
    }
}
