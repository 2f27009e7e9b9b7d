package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Field;
import org.jspecify.annotations.Nullable;

/**
 * Receives a message in the order it was written, duplicates left out. The field is null for members that the contract does
 * not know; the name is empty for the root and for elements of lists.
 */
public interface MessageVisitor {
    void startObject(@Nullable Field field, String name);

    void endObject(@Nullable Field field, String name);

    void startArray(@Nullable Field field, String name);

    void endArray(@Nullable Field field, String name);

    /** A value; its text is as written, empty for null. */
    void scalar(@Nullable Field field, String name, ScalarKind kind, String text);
}
