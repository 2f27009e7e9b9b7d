package io.github.payuperu.sandbox;

import java.io.IOException;
import java.io.InputStream;

/**
 * What is left of a body that was answered before its end. It has to be read, or the connection is reset and a client that
 * is still sending never sees the answer.
 */
final class Rest {
    private static final long MOST_BYTES = 256L << 20;
    private static final int BUFFER = 1 << 16;

    private Rest() {}

    /** Reads it and throws it away, up to 256 MiB. */
    static void of(InputStream body) throws IOException {
        byte[] nowhere = new byte[BUFFER];
        long left = MOST_BYTES;
        int read;
        while (left > 0 && (read = body.read(nowhere)) >= 0) {
            left -= read;
        }
    }
}
