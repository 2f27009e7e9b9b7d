package io.github.payuperu.validators.report;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a message that stand where the contract has such a value; empty ones are none. */
final class Values implements MessageVisitor {
    private final List<Value> list = new ArrayList<>();

    private Values() {}

    static Values of(Message message) {
        Values values = new Values();
        message.accept(values);
        return values;
    }

    List<Value> list() {
        return list;
    }

    /** The values of sensitive fields that have at least so many characters. */
    List<String> secrets(int leastLength) {
        return list.stream()
                .filter(value -> value.field().isSensitive() && value.text().length() >= leastLength)
                .map(Value::text)
                .toList();
    }

    @Override
    public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
        if (field != null && !field.type().isContainer() && !text.isEmpty()) {
            list.add(new Value(field, node, text));
        }
    }

    @Override
    public void startObject(@Nullable Field field, String name, int node) {}

    @Override
    public void endObject() {}

    @Override
    public void startArray(@Nullable Field field, String name, int node) {}

    @Override
    public void endArray() {}

    /**
     * One of them.
     *
     * @param text as written, and never to be shown without looking at the field
     */
    record Value(Field field, int node, String text) {}
}
