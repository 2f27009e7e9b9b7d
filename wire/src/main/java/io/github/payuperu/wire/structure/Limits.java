package io.github.payuperu.wire.structure;

/**
 * How much a reader is willing to take, so that a hostile body costs nothing. Beyond any of these the finding is
 * {@code S-LIMIT} and reading stops.
 *
 * @param bytes largest body in bytes
 * @param depth deepest nesting of objects and lists, the root counted
 * @param members most members, entries and list elements of the whole body
 * @param numberLength longest number in characters
 */
public record Limits(int bytes, int depth, int members, int numberLength) {
    /** 1 MiB, 32 levels, 1,000 members, numbers of 64 characters. */
    public static final Limits DEFAULT = new Limits(1 << 20, 32, 1_000, 64);

    /** Limits wide enough for bodies of that many bytes, nesting and numbers as by default. */
    public Limits withBytes(int most) {
        return new Limits(most, depth, members, numberLength);
    }

    /** Limits that let a body have that many members. */
    public Limits withMembers(int most) {
        return new Limits(bytes, depth, most, numberLength);
    }
}
