package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Field;
import org.jspecify.annotations.Nullable;

/**
 * Receives a message in the order it was written, duplicates left out. The field is null for members that the contract
 * does not know; the name is empty for the root and for elements of lists; the node
 * number says where it stands, see {@link Message#places}.
 */
public interface MessageVisitor {
    void startObject(@Nullable Field field, String name, int node);

    void endObject();

    void startArray(@Nullable Field field, String name, int node);

    void endArray();

    /** A value; its text is as written, empty for null. */
    void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text);

    /** A member that was given before, and is therefore left out. */
    default void duplicate(int node) {}
}
