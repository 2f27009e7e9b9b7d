package io.github.payuperu.sandbox.checkout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to pay for a sale. Immutable.
 *
 * @param transactionId another for each try
 * @param method how
 * @param state what became of it so far
 * @param at when it got that state
 * @param payerAddress network address of the payer's browser
 * @param coupon of a cash payment; null otherwise
 */
record Attempt(
        String transactionId,
        Method method,
        State state,
        Instant at,
        String payerAddress,
        @Nullable Coupon coupon) {
    Attempt settled(State next, Instant now) {
        return new Attempt(transactionId, method, next, now, payerAddress, coupon);
    }

    boolean isOf(String transaction) {
        return transactionId.equals(transaction);
    }
}
