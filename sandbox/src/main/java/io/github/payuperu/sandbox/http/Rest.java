package io.github.payuperu.sandbox.http;

/**
 * What is left of a body that was answered before its end. It has to be read, or the connection is reset and a client that
 * is still sending never sees the answer. But not for ever: up to 256 MiB, for up to five seconds.
 */
final class Rest {
    private static final long MOST_BYTES = 256L << 20;
    static final long MOST_NANOS = 5_000_000_000L;

    private final long start = System.nanoTime();
    private long left = MOST_BYTES;

    /** Whether so many bytes more may be thrown away. */
    boolean allows(int bytes) {
        left -= bytes;
        return left > 0 && System.nanoTime() - start < MOST_NANOS;
    }
}
