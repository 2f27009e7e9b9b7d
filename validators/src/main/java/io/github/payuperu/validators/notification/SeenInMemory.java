package io.github.payuperu.validators.notification;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** Forgets the oldest when it is full. */
final class SeenInMemory implements Seen {
    private final int capacity;
    private final Set<Delivery> known = new HashSet<>();
    private final Queue<Delivery> byAge = new ArrayDeque<>();

    SeenInMemory(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("Room for " + capacity + " is no memory");
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized boolean contains(Delivery delivery) {
        return known.contains(delivery);
    }

    @Override
    public synchronized void add(Delivery delivery) {
        if (!known.add(delivery)) {
            return;
        }
        byAge.add(delivery);
        if (byAge.size() > capacity) {
            known.remove(byAge.remove());
        }
    }
}
