package io.github.payuperu.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers approved authorisations until they are captured or, the oldest first, forgotten. Safe for threads. */
final class Ledger {
    /** What came of asking for a capture. */
    enum Capture {
        DONE,
        UNKNOWN_AUTHORIZATION,
        OTHER_ORDER,
        ALREADY_CAPTURED
    }

    private final Map<String, Entry> byTransactionId;

    /** A ledger of that many authorisations at most. */
    Ledger(int capacity) {
        this.byTransactionId = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized void authorized(String transactionId, String orderId) {
        byTransactionId.put(transactionId, new Entry(orderId, false));
    }

    /** Captures an authorisation, unless it cannot be; then nothing changes. */
    synchronized Capture capture(String transactionId, String orderId) {
        Entry entry = byTransactionId.get(transactionId);
        if (entry == null) {
            return Capture.UNKNOWN_AUTHORIZATION;
        }
        if (!entry.orderId().equals(orderId)) {
            return Capture.OTHER_ORDER;
        }
        if (entry.captured()) {
            return Capture.ALREADY_CAPTURED;
        }
        byTransactionId.put(transactionId, new Entry(orderId, true));
        return Capture.DONE;
    }

    private record Entry(String orderId, boolean captured) {}
}
