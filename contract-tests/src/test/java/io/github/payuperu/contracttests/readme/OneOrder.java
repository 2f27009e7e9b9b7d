package io.github.payuperu.contracttests.readme;

import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.notification.Orders;
import io.github.payuperu.validators.values.Money;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A shop with one order. */
final class OneOrder implements Orders {
    private final AtomicReference<Order> order;

    OneOrder(String reference, String total) {
        this.order = new AtomicReference<>(Order.open(reference, Money.parse(total)));
    }

    @Override
    public Optional<Order> find(String reference) {
        return Optional.of(order.get()).filter(stored -> stored.reference().equals(reference));
    }

    @Override
    public boolean change(Order found, Order next) {
        return order.compareAndSet(found, next);
    }
}
