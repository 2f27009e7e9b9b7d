package io.github.payuperu.contracttests.notifications;

import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.notification.Orders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The orders that the guide shows. */
final class OrdersInMemory implements Orders {
    private final Map<String, Order> byReference = new ConcurrentHashMap<>();

    void add(Order order) {
        byReference.put(order.reference(), order);
    }

    @Override
    public Optional<Order> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    @Override
    public boolean change(Order found, Order next) {
        return byReference.replace(found.reference(), found, next);
    }
}
