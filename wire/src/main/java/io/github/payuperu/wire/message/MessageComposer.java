package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a message from values given by term, in any order; it comes out in contract order. Objects around a value appear by
 * themselves. Used by one thread.
 */
public final class MessageComposer {
    private static final Value NULL = new Value(ScalarKind.NULL, "");

    private final Contract contract;
    private final Direction direction;
    private final List<Field> fields;
    private final int base;
    private final @Nullable Value[] values;
    private final boolean[] containers;
    private final Map<Field, List<MessageComposer>> lists = new HashMap<>();

    /** An empty message of that direction. */
    public MessageComposer(Contract contract, Direction direction) {
        this(contract, direction, contract.fields());
    }

    private MessageComposer(Contract contract, Direction direction, List<Field> fields) {
        this.contract = contract;
        this.direction = direction;
        this.fields = fields;
        this.base = fields.get(0).id();
        this.values = new Value[fields.size()];
        this.containers = new boolean[fields.size()];
    }

    /**
     * An empty form of WebCheckout; its terms are {@code form.amount} for example.
     *
     * @throws IllegalArgumentException if the operation is no form
     */
    public static MessageComposer ofForm(Contract contract, Operation form) {
        List<Field> parameters = contract.parameters(form);
        return new MessageComposer(contract, parameters.get(0).direction(), parameters);
    }

    /**
     * Sets a text.
     *
     * @throws IllegalArgumentException if the message can have no such field
     */
    public MessageComposer set(String term, String text) {
        return set(term, new Value(ScalarKind.TEXT, text));
    }

    /** Sets a whole number. */
    public MessageComposer set(String term, long number) {
        return set(term, new Value(ScalarKind.NUMBER, Long.toString(number)));
    }

    /** Sets a decimal, with the decimals it has. */
    public MessageComposer set(String term, BigDecimal number) {
        return set(term, new Value(ScalarKind.NUMBER, number.toPlainString()));
    }

    /** Sets a truth value. */
    public MessageComposer set(String term, boolean flag) {
        return set(term, new Value(ScalarKind.BOOLEAN, Boolean.toString(flag)));
    }

    /** Sets an explicit null, as the gateway's JSON answers spell most absent values. */
    public MessageComposer setNull(String term) {
        return set(term, NULL);
    }

    /** Adds an element to a list; its values have the list's terms, {@code paymentMethods[].id} for example. */
    public MessageComposer add(String listTerm, Consumer<MessageComposer> element) {
        Field list = contract.require(direction, listTerm);
        MessageComposer composer = new MessageComposer(contract, direction);
        element.accept(composer);
        lists.computeIfAbsent(list, field -> new ArrayList<>()).add(composer);
        contain(list);
        return this;
    }

    /** The message. */
    public Message build() {
        MessageBuilder builder = new MessageBuilder(contract, fields);
        builder.startObject(null, null);
        for (Field field : fields) {
            if (field.direction() == direction && field.parentOrNull() == null) {
                write(field, builder);
            }
        }
        builder.end();
        return builder.build(MessageSource.NONE);
    }

    private MessageComposer set(String term, Value value) {
        Field field = contract.require(direction, term);
        int place = place(field);
        if (place < 0 || place >= values.length) {
            throw new IllegalArgumentException(field + " is of another message");
        }
        values[place] = value;
        contain(field);
        return this;
    }

    private void contain(Field field) {
        Field parent = field.parentOrNull();
        while (parent != null) {
            containers[place(parent)] = true;
            parent = parent.parentOrNull();
        }
    }

    private void write(Field field, MessageBuilder builder) {
        Value value = values[place(field)];
        if (value != null) {
            char[] text = value.text().toCharArray();
            builder.scalar(field, field.name(), value.kind(), text, 0, text.length);
        } else if (lists.containsKey(field)) {
            builder.startArray(field, field.name());
            lists.getOrDefault(field, List.of()).forEach(element -> element.writeElement(field, builder));
            builder.end();
        } else if (containers[place(field)] && field.type() != ValueType.ARRAY) {
            builder.startObject(field, field.name());
            field.children().forEach(child -> write(child, builder));
            builder.end();
        }
    }

    /** Where a field stands among those that the message may have, which have numbers one after the other. */
    private int place(Field field) {
        return field.id() - base;
    }

    private void writeElement(Field list, MessageBuilder builder) {
        list.children().forEach(element -> write(element, builder));
    }

    private record Value(ScalarKind kind, String text) {}
}
