package io.github.payuperu.sandbox;

import java.io.IOException;
import java.io.InputStream;

/**
 * What is left of a body that was answered before its end. It has to be read, or the connection is reset and a client that
 * is still sending never sees the answer.
 */
final class Rest {
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final int BUFFER = 1 << 16;

    private Rest() {}

    /** Reads it and throws it away: up to 256 MiB, for up to five seconds. */
    static void of(InputStream body) throws IOException {
        if (body.read() >= 0) {
            read(body);
        }
    }

    private static void read(InputStream body) throws IOException {
        byte[] nowhere = new byte[BUFFER];
        long start = System.nanoTime();
        long left = MOST_BYTES;
        int read = 0;
        while (read >= 0 && left > 0 && System.nanoTime() - start < MOST_NANOS) {
            read = body.read(nowhere);
            left -= read;
        }
    }
}
