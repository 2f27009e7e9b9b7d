package io.github.payuperu.sandbox.checkout;

import org.jspecify.annotations.Nullable;

/** What a transaction can be, with its numbers on the two pages; of a technical error they differ. */
enum State {
    APPROVED("APPROVED", "4", "4", "1", "APPROVED", "4"),
    DECLINED("DECLINED", "6", "6", "5", "ENTITY_DECLINED", "6"),
    ERROR("ERROR", "104", "6", "9999", "ERROR", "6"),
    EXPIRED("EXPIRED", "5", "5", "20", "EXPIRED_TRANSACTION", "5"),
    /** A coupon waits to be paid. */
    AWAITING_CASH("PENDING", "7", "14", "25", "PENDING_TRANSACTION_CONFIRMATION", null),
    /** Somebody looks into a card payment. */
    IN_REVIEW("PENDING", "7", "7", "15", "PENDING_TRANSACTION_REVIEW", null);

    private final String publicName;
    private final String transactionState;
    private final String polTransactionState;
    private final String responseCode;
    private final String responseCodeName;
    private final @Nullable String statePol;

    State(
            String publicName,
            String transactionState,
            String polTransactionState,
            String responseCode,
            String responseCodeName,
            @Nullable String statePol) {
        this.publicName = publicName;
        this.transactionState = transactionState;
        this.polTransactionState = polTransactionState;
        this.responseCode = responseCode;
        this.responseCodeName = responseCodeName;
        this.statePol = statePol;
    }

    /** {@code lapTransactionState}. */
    String publicName() {
        return publicName;
    }

    /** {@code transactionState} of the response page. */
    String transactionState() {
        return transactionState;
    }

    /** The finer state of the response page. */
    String polTransactionState() {
        return polTransactionState;
    }

    /** The response code as a number. */
    String responseCode() {
        return responseCode;
    }

    /** The response code by name. */
    String responseCodeName() {
        return responseCodeName;
    }

    /** {@code state_pol} of the confirmation; null for what is pending, of which there is none. */
    @Nullable
    String statePol() {
        return statePol;
    }

    boolean isFinal() {
        return statePol != null;
    }
}
