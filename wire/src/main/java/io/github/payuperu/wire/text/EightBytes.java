package io.github.payuperu.wire.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a text at once, as one number with a byte in each of its eight places. */
final class EightBytes {
    private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long BLANKS = 0x2020_2020_2020_2020L;

    private EightBytes() {}

    /** Whether eight bytes are left, and all are ASCII: none has its high bit set. */
    static boolean areAscii(byte[] text, int at, int end) {
        return at + Long.BYTES <= end && (number(text, at) & HIGH_BITS) == 0;
    }

    /** Where the first byte may be that is not ASCII: all before it are, looked at 32 at a time. */
    static int afterAscii(byte[] text, int from) {
        int at = from;
        while (at + 4 * Long.BYTES <= text.length
                && ((number(text, at)
                                        | number(text, at + Long.BYTES)
                                        | number(text, at + 2 * Long.BYTES)
                                        | number(text, at + 3 * Long.BYTES))
                                & HIGH_BITS)
                        == 0) {
            at += 4 * Long.BYTES;
        }
        return at;
    }

    /** Whether moreover none is a control character: subtracting a blank from each place borrows nowhere. */
    static boolean arePrintable(byte[] text, int at, int end) {
        if (at + Long.BYTES > end) {
            return false;
        }
        long number = number(text, at);
        return ((number | (number - BLANKS)) & HIGH_BITS) == 0;
    }

    private static long number(byte[] text, int at) {
        return (long) NUMBER.get(text, at);
    }
}
