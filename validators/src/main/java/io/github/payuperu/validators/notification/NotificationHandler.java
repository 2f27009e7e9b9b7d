package io.github.payuperu.validators.notification;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.ConfirmationSignature;
import io.github.payuperu.validators.signature.Verification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Deals with confirmations: verifies the signature, compares merchant, reference, amount and currency with the order, and
 * changes the order's state once. An approval is final, a declined or expired attempt may be followed by a better one, and what
 * is pending changes nothing, in whatever sequence and however often confirmations come. Immutable and safe for threads.
 *
 * <pre>{@code
 * NotificationHandler handler = NotificationHandler.of(key, "508029", orders, Seen.inMemory(10_000));
 * int status = handler.handle(body).outcome().httpStatus();
 * }</pre>
 */
public final class NotificationHandler {
    /** More than an order has states: whoever loses that often is not racing other notifications. */
    private static final int ATTEMPTS = 10;

    private final ConfirmationReader reader = new ConfirmationReader();
    private final ApiKey key;
    private final String merchantId;
    private final Orders orders;
    private final Seen seen;
    private final Set<Algorithm> accepted;

    private NotificationHandler(ApiKey key, String merchantId, Orders orders, Seen seen, Set<Algorithm> accepted) {
        this.key = key;
        this.merchantId = merchantId;
        this.orders = orders;
        this.seen = seen;
        this.accepted = Set.copyOf(accepted);
    }

    /** A handler for one merchant, whatever algorithm signs, since the documentation does not say which one does. */
    public static NotificationHandler of(ApiKey key, String merchantId, Orders orders, Seen seen) {
        return new NotificationHandler(key, merchantId, orders, seen, Algorithm.ALL);
    }

    /** The same for signatures of these algorithms only; see {@link ApiKey#withHmacKey}. */
    public NotificationHandler accepting(Set<Algorithm> algorithms) {
        return new NotificationHandler(key, merchantId, orders, seen, algorithms);
    }

    /**
     * Deals with one confirmation, be it a form or JSON. Never throws for what it says; whatever {@link Orders} or {@link Seen}
     * throw goes through: answer with status 500 then, and the gateway repeats it.
     *
     * @param body what was posted
     * @throws IllegalStateException if {@link Orders#change} keeps saying that the order has changed
     */
    public Reaction handle(byte[] body) {
        return reader.read(body).map(this::handle).orElseGet(Reaction::unreadable);
    }

    /**
     * The same for a confirmation of which the parameters were decoded already.
     *
     * @param parameters by name, each a text, or several as servlets have them
     * @throws IllegalArgumentException if a value is neither
     * @throws IllegalStateException if {@link Orders#change} keeps saying that the order has changed
     */
    public Reaction handle(Map<String, ?> parameters) {
        return reader.read(parameters).map(this::handle).orElseGet(Reaction::unreadable);
    }

    private Reaction handle(Parameters received) {
        List<String> missing = received.missing();
        if (!missing.isEmpty()) {
            return Reaction.incomplete(missing);
        }
        Verification verification = verify(received);
        if (!verification.isAccepted()) {
            return Reaction.forged(verification);
        }
        Notification notification = Notification.of(received);
        return Reaction.of(outcome(notification), notification, verification);
    }

    private Verification verify(Parameters received) {
        return ConfirmationSignature.of(
                        key,
                        received.get(Parameters.MERCHANT_ID),
                        received.get(Parameters.REFERENCE),
                        received.get(Parameters.CURRENCY),
                        received.get(Parameters.STATE))
                .verify(received.get(Parameters.SIGN), received.get(Parameters.VALUE), accepted);
    }

    private Outcome outcome(Notification notification) {
        if (!notification.merchantId().equals(merchantId)) {
            return Outcome.OTHER_MERCHANT;
        }
        return notification.isPayment() ? settle(notification) : Outcome.OTHER_TRANSACTION;
    }

    private Outcome settle(Notification notification) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Order> found = orders.find(notification.reference());
            Outcome outcome = found.map(order -> judge(notification, order)).orElse(Outcome.UNKNOWN_ORDER);
            boolean done = outcome != Outcome.CHANGED
                    || orders.change(found.orElseThrow(), found.orElseThrow().after(notification));
            if (done) {
                remember(notification, outcome);
                return outcome;
            }
        }
        throw new IllegalStateException("The order's change was refused " + ATTEMPTS + " times");
    }

    private Outcome judge(Notification notification, Order order) {
        if (!order.reference().equals(notification.reference())) {
            return Outcome.UNKNOWN_ORDER;
        }
        if (!order.total().currency().equals(notification.total().currency())) {
            return Outcome.OTHER_CURRENCY;
        }
        if (!order.total().equals(notification.total())) {
            return Outcome.OTHER_AMOUNT;
        }
        return notification.delivery().filter(seen::contains).isPresent()
                ? Outcome.DUPLICATE
                : order.reactionTo(notification);
    }

    private void remember(Notification notification, Outcome outcome) {
        if (outcome == Outcome.CHANGED || outcome == Outcome.UNCHANGED || outcome == Outcome.NOT_FINAL) {
            notification.delivery().ifPresent(seen::add);
        }
    }
}
