package io.github.payuperu.sandbox.checkout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Remembers sales until, the oldest first, they are forgotten. Safe for threads. */
final class Purchases {
    /** A payer who tries more often is a program. */
    private static final int MOST_ATTEMPTS = 100;

    private final Map<Long, Purchase> byNumber = new LinkedHashMap<>();
    private final int capacity;

    /** Room for that many sales. */
    Purchases(int capacity) {
        this.capacity = capacity;
    }

    /** Takes in a sale; the same one again is a payer who comes back. */
    synchronized Purchase open(Sale sale, LongSupplier numbers) {
        return byNumber.values().stream()
                .filter(known -> known.sale().isSameAs(sale))
                .findFirst()
                .map(known -> put(new Purchase(known.number(), sale, known.attempts())))
                .orElseGet(() -> add(new Purchase(numbers.getAsLong(), sale, List.of())));
    }

    synchronized Optional<Purchase> find(long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Notes a try; empty if the sale is unknown, was paid already, or was tried too often. */
    synchronized Optional<Purchase> attempt(long number, Attempt attempt) {
        return find(number)
                .filter(known -> known.paid().isEmpty() && known.attempts().size() < MOST_ATTEMPTS)
                .map(known -> put(known.with(attempt)));
    }

    /** Notes that a try is not pending any more; empty if none of that sale was. */
    synchronized Optional<Purchase> settle(long number, Attempt settled) {
        return find(number)
                .filter(known -> known.attempt(settled.transactionId())
                        .filter(attempt -> !attempt.state().isFinal())
                        .isPresent())
                .map(known -> put(known.replacing(settled)));
    }

    /** All of them, the newest first. */
    synchronized List<Purchase> newest() {
        List<Purchase> all = new ArrayList<>(byNumber.values());
        Collections.reverse(all);
        return all;
    }

    private Purchase add(Purchase purchase) {
        put(purchase);
        if (byNumber.size() > capacity) {
            byNumber.remove(byNumber.keySet().iterator().next());
        }
        return purchase;
    }

    private Purchase put(Purchase purchase) {
        byNumber.put(purchase.number(), purchase);
        return purchase;
    }
}
