package io.github.payuperu.contracttests.xsd;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Prose;
import io.github.payuperu.wire.message.MessageComposer;
import io.github.payuperu.wire.xml.XmlWriter;
import java.math.BigDecimal;

/** The message of an operation that has every field of its direction, also those that belong to others; they only warn. */
final class Sample {
    private static final long SOME_INSTANT = 1_624_279_912_000L;

    private final Contract contract;
    private final Operation operation;

    private Sample(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
    }

    static Tree of(Contract contract, Operation operation, Direction direction) {
        Sample sample = new Sample(contract, operation);
        MessageComposer composer = new MessageComposer(contract, direction);
        for (Field field : contract.fields()) {
            if (field.direction() == direction && field.parent().isEmpty()) {
                sample.fill(composer, field);
            }
        }
        return Tree.parse(XmlWriter.compact().write(composer.build(), operation.root(direction)));
    }

    private void fill(MessageComposer composer, Field field) {
        switch (field.type()) {
            case OBJECT, MAP -> field.children().forEach(child -> fill(composer, child));
            case ARRAY -> {
                composer.add(
                        field.term(), element -> fill(element, field.children().get(0)));
                composer.add(
                        field.term(), element -> fill(element, field.children().get(0)));
            }
            case NUMBER -> composer.set(field.term(), new BigDecimal("100.5"));
            case INTEGER -> composer.set(field.term(), 12);
            case EPOCH_MILLIS -> composer.set(field.term(), SOME_INSTANT);
            case BOOLEAN -> composer.set(field.term(), true);
            case STRING, DATE_TIME -> composer.set(field.term(), text(field));
        }
    }

    private String text(Field field) {
        if (!field.values().isEmpty()) {
            return listed(field);
        }
        String example = Prose.get().of(field).example();
        return example.isEmpty() || example.equals("null") ? "1".repeat(Math.max(1, field.minLength())) : example;
    }

    private String listed(Field field) {
        return switch (field.term()) {
            case Contract.COMMAND -> operation.command();
            case Contract.TYPE -> operation.type() == null ? field.values().get(0) : operation.type();
            case Contract.PAYMENT_METHOD ->
                field.values().stream().filter(this::isOurs).findFirst().orElseThrow();
            default -> field.values().get(0);
        };
    }

    private boolean isOurs(String method) {
        MethodKind kind = contract.kindOf(method).orElseThrow();
        return operation.kind() == null ? kind.isCard() : kind == operation.kind();
    }
}
