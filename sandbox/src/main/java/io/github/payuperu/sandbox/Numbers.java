package io.github.payuperu.sandbox;

import io.github.payuperu.sandbox.checkout.Numbering;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The numbers a gateway gives away, each once. Safe for threads. */
final class Numbers implements Numbering {
    /** Above 32 bits, as the gateway's have become: a client that keeps an int finds out here. */
    private static final long FIRST_ORDER = 2_151_000_001L;

    private static final int AUTHORIZATION_DIGITS = 6;
    private static final long FIRST_CIP = 2_592_101L;

    private final AtomicLong order = new AtomicLong(FIRST_ORDER);
    private final AtomicLong cip = new AtomicLong(FIRST_CIP);

    @Override
    public long nextOrder() {
        return order.getAndIncrement();
    }

    @Override
    public long nextCip() {
        return cip.getAndIncrement();
    }

    @Override
    public String nextTransaction() {
        return newTransactionId();
    }

    /** The last six digits of an order's number, which has more. */
    static String authorizationCode(long order) {
        String digits = Long.toString(order);
        return digits.substring(digits.length() - AUTHORIZATION_DIGITS);
    }

    static String newTransactionId() {
        return UUID.randomUUID().toString();
    }
}
