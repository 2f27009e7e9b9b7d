package io.github.payuperu.validators.notification;

import java.util.Optional;

/** The shop's orders, as far as notifications need them. Implemented by the shop; used by many threads. */
public interface Orders {
    /** The order of that reference, as it is now. */
    Optional<Order> find(String reference);

    /**
     * Stores the new state of an order if it is still as it was found, in one step: {@code UPDATE … SET state = ?, approved_by = ?
     * WHERE reference = ? AND state = ?} changes one row or none. Whatever happens once per payment (delivery, stock, an e-mail)
     * hangs on that.
     *
     * @return false if the order has changed since it was found, and nothing was stored
     */
    boolean change(Order found, Order next);
}
