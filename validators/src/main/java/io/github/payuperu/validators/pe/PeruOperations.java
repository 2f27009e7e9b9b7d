package io.github.payuperu.validators.pe;

import java.util.List;

/** The groups of operations that rules are about. */
public final class PeruOperations {
    /** Payments with a card, in one step or two. */
    public static final List<String> CARD_PAYMENTS = List.of("card.authorization", "card.charge");

    public static final List<String> CAPTURE = List.of("card.capture");
    public static final List<String> CASH = List.of("cash.charge");

    public static final List<String> WALLET = List.of("wallet.charge");

    /** What is paid in one step only. */
    public static final List<String> ONE_STEP = List.of("cash.charge", "wallet.charge");

    /** Payments with a card or in cash: all that the edition of 2022-06-24 has. */
    public static final List<String> CARD_AND_CASH = List.of("card.authorization", "card.charge", "cash.charge");

    /** The form that sends a payer to PayU's own page. */
    public static final List<String> FORM = List.of("webcheckout.form");

    /** The query with which the payer comes back to the shop. */
    public static final List<String> RESPONSE_PAGE = List.of("webcheckout.response-page");

    /** What the gateway's server tells the shop. */
    public static final List<String> CONFIRMATION = List.of("webcheckout.confirmation");

    /** What the gateway tells the shop after such a form. */
    public static final List<String> CALLBACKS = List.of("webcheckout.response-page", "webcheckout.confirmation");

    /** Card, cash, and the form behind which a payer chooses between them. */
    public static final List<String> CARD_CASH_AND_FORM =
            List.of("card.authorization", "card.charge", "cash.charge", "webcheckout.form");

    /** All that a payer pays with through the API. */
    public static final List<String> PAYMENTS =
            List.of("card.authorization", "card.charge", "cash.charge", "wallet.charge");

    /** All that a payer pays with. */
    public static final List<String> PAYMENTS_AND_FORM =
            List.of("card.authorization", "card.charge", "cash.charge", "wallet.charge", "webcheckout.form");

    /** All requests with an amount to the API. */
    public static final List<String> PAYMENTS_AND_CAPTURE =
            List.of("card.authorization", "card.capture", "card.charge", "cash.charge", "wallet.charge");

    private PeruOperations() {}
}
