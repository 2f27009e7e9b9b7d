package io.github.payuperu.validators.notification;

import io.github.payuperu.validators.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order as the shop stores it.
 *
 * @param reference {@code referenceCode} of its payment, unique in the shop
 * @param total what is to be paid
 * @param state what is known of its payment
 * @param approvedBy the {@code transaction_id} that paid for it; null unless approved
 */
public record Order(
        String reference,
        Money total,
        OrderState state,
        @Nullable String approvedBy) {
    /** An order for which nothing was heard yet. */
    public static Order open(String reference, Money total) {
        return new Order(reference, total, OrderState.OPEN, null);
    }

    /** This order after that notification: an approved one stays as it is, and what is not final changes nothing. */
    Order after(Notification notification) {
        if (state == OrderState.APPROVED) {
            return this;
        }
        return notification
                .tells()
                .map(next -> new Order(
                        reference, total, next, next == OrderState.APPROVED ? notification.transactionId() : null))
                .orElse(this);
    }

    /** What that notification, which is about this order, means for it. */
    Outcome reactionTo(Notification notification) {
        if (notification.tells().isEmpty()) {
            return Outcome.NOT_FINAL;
        }
        if (!equals(after(notification))) {
            return Outcome.CHANGED;
        }
        boolean approves = notification.tells().get() == OrderState.APPROVED;
        return approves ? again(notification.transactionId()) : Outcome.UNCHANGED;
    }

    private Outcome again(@Nullable String approving) {
        if (approvedBy == null || approving == null) {
            return Outcome.UNCHANGED;
        }
        return approvedBy.equals(approving) ? Outcome.DUPLICATE : Outcome.APPROVED_AGAIN;
    }
}
