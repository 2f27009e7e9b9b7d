package io.github.payuperu.wire.contract;

import io.github.payuperu.wire.characters.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields by the bytes of their names in JSON, so that no string is made of a name that is known. An open hash table of numbers:
 * the first eight bytes of a name are one, its last eight another, and few names are longer than both.
 */
final class SpelledNames {
    private static final int BOTH_ENDS = 2 * Long.BYTES;
    /** Spreads what differs in one byte over all bits: 2 to the power of 64, divided by the golden ratio. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final @Nullable Field[] fields;
    private final byte[][] names;
    private final long[] heads;
    private final long[] tails;
    private final int shift;

    /** @param named fields that have a name in ASCII */
    SpelledNames(List<Field> named) {
        int size = Integer.highestOneBit(named.size() + 1) * 4;
        fields = new @Nullable Field[size];
        names = new byte[size][];
        heads = new long[size];
        tails = new long[size];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        for (Field field : named) {
            put(field);
        }
    }

    /** The field of the name that stands in the source, ASCII throughout; null if there is none. */
    @Nullable
    Field find(byte[] source, int from, int to) {
        long head = EightBytes.first(source, from, to);
        long tail = EightBytes.last(source, from, to);
        int slot = slot(head, tail);
        for (Field field = fields[slot]; field != null; field = fields[slot]) {
            boolean same = heads[slot] == head && tails[slot] == tail && names[slot].length == to - from;
            if (same && (to - from <= BOTH_ENDS || isInside(slot, source, from))) {
                return field;
            }
            slot = next(slot);
        }
        return null;
    }

    /** Whether what is between head and tail is the same as well. */
    private boolean isInside(int slot, byte[] source, int from) {
        byte[] name = names[slot];
        int inner = name.length - Long.BYTES;
        return Arrays.equals(name, Long.BYTES, inner, source, from + Long.BYTES, from + inner);
    }

    private void put(Field field) {
        byte[] name = field.name().getBytes(StandardCharsets.US_ASCII);
        long head = EightBytes.first(name, 0, name.length);
        long tail = EightBytes.last(name, 0, name.length);
        int slot = slot(head, tail);
        while (fields[slot] != null) {
            slot = next(slot);
        }
        fields[slot] = field;
        names[slot] = name;
        heads[slot] = head;
        tails[slot] = tail;
    }

    private int slot(long head, long tail) {
        return (int) (((head ^ Long.rotateLeft(tail, Byte.SIZE / 2)) * SPREAD) >>> shift);
    }

    private int next(int slot) {
        return (slot + 1) & (fields.length - 1);
    }
}
