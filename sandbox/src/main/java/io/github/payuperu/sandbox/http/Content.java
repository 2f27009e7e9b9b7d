package io.github.payuperu.sandbox.http;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that come piece by piece. Room is made as they come, not as they are announced. */
final class Content {
    private static final int FIRST = 4096;

    private byte[] bytes = new byte[0];
    private int size;

    int size() {
        return size;
    }

    /** Takes so many. */
    void add(ByteBuffer in, int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, size == 0 ? count : Math.max(size + count, Math.max(FIRST, 2 * size)));
        }
        in.get(bytes, size, count);
        size += count;
    }

    /** Gives all away. */
    byte[] take() {
        byte[] all = size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
        bytes = new byte[0];
        size = 0;
        return all;
    }
}
