package io.github.payuperu.wire.text;

import java.util.Arrays;

/** Numbers in ascending order, each with the index it had before, for those who go through a text once and never back. */
public final class Ascending {
    private final long[] order;

    private Ascending(long[] order) {
        this.order = order;
    }

    /** Sorts a copy of the numbers. */
    public static Ascending of(int[] numbers) {
        long[] order = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            order[i] = (long) numbers[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        return new Ascending(order);
    }

    public int size() {
        return order.length;
    }

    /** The number at that place of the order. */
    public int number(int place) {
        return (int) (order[place] >> Integer.SIZE);
    }

    /** The index that this number had. */
    public int index(int place) {
        return (int) order[place];
    }
}
