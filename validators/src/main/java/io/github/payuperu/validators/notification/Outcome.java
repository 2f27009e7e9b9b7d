package io.github.payuperu.validators.notification;

/** What became of a notification, and the HTTP status to answer it with: 200, no body, if it is dealt with. */
public enum Outcome {
    /** The order has a new state. */
    CHANGED(200),
    /** The order has that state already, or was approved before, which is final. */
    UNCHANGED(200),
    /** This notification was dealt with before. */
    DUPLICATE(200),
    /** The order was approved by another transaction before: the payer may have paid twice. Look into it. */
    APPROVED_AGAIN(200),
    /** It tells no final state. */
    NOT_FINAL(200),
    /** It is about a refund, a void or a reservation. The order is as it was; look into it. */
    OTHER_TRANSACTION(200),
    /** It is neither a form nor JSON in UTF-8, or larger than anything the gateway sends. */
    UNREADABLE(400),
    /** A parameter is missing without which nothing can be said. */
    INCOMPLETE(400),
    /** The signature is wrong. */
    FORGED(403),
    /** It is signed, for another merchant. */
    OTHER_MERCHANT(403),
    /** There is no order of that reference, or none yet. */
    UNKNOWN_ORDER(404),
    /** Another amount was paid than is to be paid. Look into it. */
    OTHER_AMOUNT(409),
    /** It was paid in another currency. Look into it. */
    OTHER_CURRENCY(409);

    private final int httpStatus;

    Outcome(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The status to answer with. The gateway repeats a notification unless that is 200. */
    public int httpStatus() {
        return httpStatus;
    }
}
