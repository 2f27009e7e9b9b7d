package io.github.payuperu.validators.notification;

import io.github.payuperu.validators.values.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a confirmation says, after its signature was found right. The transaction is not signed: whoever has a right confirmation
 * can send it with another one.
 *
 * @param merchantId {@code merchant_id}
 * @param reference {@code reference_sale}
 * @param total {@code value} and {@code currency}
 * @param statePol {@code state_pol}, 4 for example
 * @param transactionId {@code transaction_id}; null if there is none
 * @param transactionType {@code transaction_type}, which PayU sends to those who asked for it; null if there is none
 */
public record Notification(
        String merchantId,
        String reference,
        Money total,
        String statePol,
        @Nullable String transactionId,
        @Nullable String transactionType) {
    private static final Set<String> PAYMENTS = Set.of("AUTHORIZATION_AND_CAPTURE", "CAPTURE");

    /** What verified parameters say: their value is a plain number, else it could not have been signed. */
    static Notification of(Parameters verified) {
        BigDecimal value = new BigDecimal(verified.get(Parameters.VALUE));
        return new Notification(
                verified.get(Parameters.MERCHANT_ID),
                verified.get(Parameters.REFERENCE),
                new Money(value, verified.get(Parameters.CURRENCY)),
                verified.get(Parameters.STATE),
                verified.transactionId(),
                verified.transactionType());
    }

    /** The state that it tells of the payment; empty if none that is final. */
    public Optional<OrderState> tells() {
        return OrderState.told(statePol);
    }

    /** Whether it is about a payment, as far as it says, and not about a refund, a void or a reservation. */
    boolean isPayment() {
        return transactionType == null || PAYMENTS.contains(transactionType);
    }

    /** What makes it a repeat of another; empty without a transaction, when nothing does. */
    Optional<Delivery> delivery() {
        return Optional.ofNullable(transactionId).map(id -> new Delivery(id, statePol));
    }
}
