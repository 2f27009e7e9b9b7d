package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.wire.contract.MethodKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Where payments are made and settled; whoever wants to know is told of each step. */
final class Till {
    private final Purchases purchases;
    private final InstantSource clock;
    private final Numbering numbering;
    private final BiConsumer<Purchase, Attempt> listener;

    Till(Purchases purchases, InstantSource clock, Numbering numbering, BiConsumer<Purchase, Attempt> listener) {
        this.purchases = purchases;
        this.clock = clock;
        this.numbering = numbering;
        this.listener = listener;
    }

    Purchase open(Sale sale) {
        return purchases.open(sale, numbering::nextOrder);
    }

    Optional<Purchase> find(long order) {
        return purchases.find(order);
    }

    List<Purchase> newest() {
        return purchases.newest();
    }

    /** A payer pays, with that result; empty if the sale was paid already, or tried too often. */
    Optional<Attempt> pay(Purchase purchase, Method method, State state, String payerAddress) {
        Instant now = clock.instant();
        Coupon coupon = method.kind() == MethodKind.CASH
                ? Coupon.of(numbering.nextCip(), purchase.sale().get("expirationDate"), now)
                : null;
        Attempt attempt = new Attempt(numbering.nextTransaction(), method, state, now, payerAddress, coupon);
        return purchases.attempt(purchase.number(), attempt).map(changed -> told(changed, attempt));
    }

    /** A pending try gets a final state; empty if it is not pending. */
    Optional<Attempt> settle(Purchase purchase, Attempt pending, State state) {
        Attempt settled = pending.settled(state, clock.instant());
        return purchases.settle(purchase.number(), settled).map(changed -> told(changed, settled));
    }

    private Attempt told(Purchase purchase, Attempt attempt) {
        listener.accept(purchase, attempt);
        return attempt;
    }
}
