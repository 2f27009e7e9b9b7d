package io.github.payuperu.wire.characters;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a text at once, as one number with a byte in each of its eight places, the first in the lowest. */
public final class EightBytes {
    private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    /** No set of places: not only high bits. */
    public static final long OTHERS = -1;

    private static final long FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long BLANKS = 0x2020_2020_2020_2020L;
    private static final long QUOTES = 0x2222_2222_2222_2222L;
    private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;

    private EightBytes() {}

    /** Whether eight bytes are left, and all are ASCII: none has its high bit set. */
    public static boolean areAscii(byte[] text, int at, int end) {
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

    /**
     * The line feeds among eight bytes that are otherwise printable ASCII: the high bit of each of their places.
     *
     * @return {@link #OTHERS} if one is neither, or less than eight are left
     */
    public static long lineFeeds(byte[] text, int at, int end) {
        if (at + Long.BYTES > end) {
            return OTHERS;
        }
        long number = number(text, at);
        long other = number ^ FEEDS;
        long feeds = ~(((other & ~HIGH_BITS) + ~HIGH_BITS) | other) & HIGH_BITS;
        long rest = number + (feeds >>> 7) * (' ' - '\n');
        return arePrintable(rest) ? feeds : OTHERS;
    }

    /** Whether none has its high bit set or is a control character: subtracting a blank from each place borrows nowhere. */
    private static boolean arePrintable(long number) {
        return ((number | (number - BLANKS)) & HIGH_BITS) == 0;
    }

    /** How many of eight bytes come before the first that is a quote, a backslash, a control character or not ASCII. */
    static int unquoted(byte[] text, int at) {
        long number = number(text, at);
        long controls = (number - BLANKS) | (number + LOW_BITS);
        long special = (number | controls | zeros(number ^ QUOTES) | zeros(number ^ BACKSLASHES)) & HIGH_BITS;
        return Long.numberOfTrailingZeros(special) / Byte.SIZE;
    }

    /** The first eight bytes of a text as a number; of a shorter one all of them, and zeros. */
    public static long first(byte[] source, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return number(source, from);
        }
        if (from + Long.BYTES <= source.length) {
            return length == 0 ? 0 : number(source, from) & (-1L >>> (Long.SIZE - length * Byte.SIZE));
        }
        long number = 0;
        for (int i = to - 1; i >= from; i--) {
            number = (number << Byte.SIZE) | (source[i] & 0xFF);
        }
        return number;
    }

    /** The last eight bytes of a text as a number; zero for a shorter one. */
    public static long last(byte[] source, int from, int to) {
        return to - from < Long.BYTES ? 0 : number(source, to - Long.BYTES);
    }

    /** Has the high bit set where a byte is zero; right up to the first of them, the others are not asked for. */
    private static long zeros(long number) {
        return (number - LOW_BITS) & ~number;
    }

    private static long number(byte[] text, int at) {
        return (long) NUMBER.get(text, at);
    }
}
