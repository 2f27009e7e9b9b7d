package io.github.payuperu.contracttests.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message with every field that its model has. What may be seen is {@code shown…} where that is possible, what may not
 * is {@code secret…}: the values of sensitive fields, and names and values in maps with free names.
 */
final class Filled {
    private final Class<?> model;
    private final Direction direction;
    private final List<Operation> operations;
    private final Set<Field> fields = new HashSet<>();
    private final ObjectNode json;

    private Filled(Class<?> model, Direction direction) {
        this.model = model;
        this.direction = direction;
        this.operations = Contract.get().operations().stream()
                .filter(operation -> Models.of(operation, direction) == model)
                .toList();
        this.json = object(Contract.get().fields().stream()
                .filter(field ->
                        field.direction() == direction && field.parent().isEmpty()));
    }

    /** One of every model that is sent or received. */
    static Stream<Filled> all() {
        return Example.all()
                .map(example -> new Root(Models.of(example.operation(), example.direction()), example.direction()))
                .distinct()
                .map(root -> new Filled(root.model(), root.direction()));
    }

    Class<?> model() {
        return model;
    }

    List<Operation> operations() {
        return operations;
    }

    Direction direction() {
        return direction;
    }

    /** The fields that are in it. */
    Set<Field> fields() {
        return fields;
    }

    ObjectNode json() {
        return json;
    }

    @Override
    public String toString() {
        return model.getSimpleName();
    }

    private ObjectNode object(Stream<Field> members) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.filter(this::isInModel).forEach(field -> {
            fields.add(field);
            object.set(field.name(), value(field));
        });
        return object;
    }

    private boolean isInModel(Field field) {
        return operations.stream().anyMatch(operation -> field.requirement(operation) != Requirement.FORBIDDEN);
    }

    private JsonNode value(Field field) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (field.isOpenMap() || field.isOpenObject()) {
            ObjectNode map = nodes.objectNode().put("secretName", "secretValue");
            field.children().forEach(entry -> map.put(entry.name(), "secret" + entry.id()));
            return map;
        }
        return switch (field.type()) {
            case OBJECT, MAP -> object(field.children().stream());
            case ARRAY -> nodes.arrayNode().add(object(field.children().get(0).children().stream()));
            case BOOLEAN -> nodes.booleanNode(true);
            case NUMBER -> nodes.numberNode(new BigDecimal(field.id() + ".50"));
            case INTEGER, EPOCH_MILLIS -> nodes.numberNode(1_000_000_000_000L + field.id());
            case STRING, DATE_TIME -> nodes.textNode(text(field));
        };
    }

    private String text(Field field) {
        if (field.term().equals(Contract.COMMAND)) {
            return operations.get(0).command();
        }
        if (!field.values().isEmpty()) {
            return field.values().get(0);
        }
        return (field.isSensitive() ? "secret" : "shown") + field.id();
    }

    private record Root(Class<?> model, Direction direction) {}
}
