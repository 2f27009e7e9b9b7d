package io.github.payuperu.validators.notification;

/** Remembers the notifications that were carried out. Implemented by the shop; used by many threads. */
public interface Seen {
    /** Whether it was carried out before. */
    boolean contains(Delivery delivery);

    /** Called after it was carried out, so that one that failed halfway is taken up again when the gateway repeats it. */
    void add(Delivery delivery);

    /** Remembers the newest ones, so many, until the process ends. */
    static Seen inMemory(int capacity) {
        return new SeenInMemory(capacity);
    }
}
