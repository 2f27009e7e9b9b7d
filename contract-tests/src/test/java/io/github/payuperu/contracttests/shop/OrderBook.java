package io.github.payuperu.contracttests.shop;

import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.notification.OrderState;
import io.github.payuperu.validators.notification.Orders;
import io.github.payuperu.validators.values.Money;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The shop's orders, in memory where a real shop has a database. An order is sent off when it becomes approved. */
final class OrderBook implements Orders {
    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final Map<String, Integer> parcels = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    Order open(Money total) {
        Order order = Order.open("SHOP-" + numbers.incrementAndGet(), total);
        orders.put(order.reference(), order);
        return order;
    }

    @Override
    public Optional<Order> find(String reference) {
        return Optional.ofNullable(orders.get(reference));
    }

    @Override
    public boolean change(Order found, Order next) {
        boolean changed = orders.replace(found.reference(), found, next);
        if (changed && next.state() == OrderState.APPROVED) {
            parcels.merge(next.reference(), 1, Integer::sum);
        }
        return changed;
    }

    /** How many parcels were sent off for an order: one or none, or something is wrong. */
    int parcels(String reference) {
        return parcels.getOrDefault(reference, 0);
    }
}
