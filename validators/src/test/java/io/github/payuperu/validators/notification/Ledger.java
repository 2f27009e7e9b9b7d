package io.github.payuperu.validators.notification;

import io.github.payuperu.validators.values.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop's orders in memory: one order, and everything it has become. */
final class Ledger implements Orders {
    static final Order OPEN = Order.open("PE-0001", Money.parse("118.00 PEN"));

    private final Map<String, Order> orders = new ConcurrentHashMap<>(Map.of(OPEN.reference(), OPEN));
    private final List<OrderState> history = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Order> find(String reference) {
        return Optional.ofNullable(orders.get(reference));
    }

    @Override
    public boolean change(Order found, Order next) {
        boolean changed = orders.replace(found.reference(), found, next);
        if (changed) {
            history.add(next.state());
        }
        return changed;
    }

    Order order() {
        return find("PE-0001").orElseThrow();
    }

    List<OrderState> history() {
        return history;
    }
}
