package io.github.payuperu.wire.json;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages as lists of lines, to be compared. */
final class Events {
    private Events() {}

    /** All that is in a message, in the order it was written. */
    static List<String> of(Message message) {
        List<String> events = new ArrayList<>();
        message.accept(new MessageVisitor() {
            @Override
            public void startObject(@Nullable Field field, String name, int node) {
                events.add("{ " + field + " " + name);
            }

            @Override
            public void endObject() {
                events.add("}");
            }

            @Override
            public void startArray(@Nullable Field field, String name, int node) {
                events.add("[ " + field + " " + name);
            }

            @Override
            public void endArray() {
                events.add("]");
            }

            @Override
            public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
                events.add(field + " " + name + " " + kind + " " + text);
            }

            @Override
            public void duplicate(int node) {
                events.add("duplicate " + node);
            }
        });
        return events;
    }
}
