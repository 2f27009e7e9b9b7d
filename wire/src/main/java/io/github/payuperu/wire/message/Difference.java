package io.github.payuperu.wire.message;

/**
 * A node of a message that another message does not have in the same way.
 *
 * @param node number of the node in the message compared
 * @param kind how they differ
 */
public record Difference(int node, Kind kind) {
    /** How a node differs from its counterpart. */
    public enum Kind {
        /** A null; the other has nothing. */
        NULL,
        /** A member given before; the other has only the first. */
        DUPLICATE,
        /** A list where the contract knows none, or something else where it knows one. */
        LIST,
        /** The same kind of value, but another. */
        VALUE,
        /** Another kind of value, or none. */
        TYPE
    }
}
