package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.contract.AnyOf;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * The strict JSON Schema (2020-12) of one operation and direction, complete in itself.
 *
 * <p>It says what the structure check says, as far as JSON Schema can: null is absent; an empty text is absent where
 * the field is required and accepted anywhere else; a number may stand for a text, and a text for a number or a
 * Boolean; members that are unknown, or no part of the operation, are not looked at. It cannot count the decimals of a
 * number, nor the characters of a number with a point or an exponent that stands for a text.
 */
public final class StrictSchema {
    private final Contract contract;
    private final Operation operation;
    private final Direction direction;
    private final Scalars scalars;

    private StrictSchema(Contract contract, Operation operation, Direction direction) {
        this.contract = contract;
        this.operation = operation;
        this.direction = direction;
        this.scalars = new Scalars(new Pins(contract, operation));
    }

    /** The document. */
    public static String print(Contract contract, Operation operation, Direction direction) {
        return Json.pretty(new StrictSchema(contract, operation, direction).document());
    }

    private ObjectNode document() {
        String name = operation.name() + "." + direction.label();
        ObjectNode schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:payuperu:payments-api:" + name)
                .put("title", name)
                .put("type", "object");
        addMembers(schema, contract.fields(direction));
        if (direction == Direction.REQUEST) {
            contract.anyOfs().stream()
                    .filter(anyOf -> anyOf.operations().contains(operation.name()))
                    .forEach(anyOf -> addAnyOf(schema, anyOf));
        }
        return schema;
    }

    private void addMembers(ObjectNode schema, List<Field> fields) {
        ObjectNode properties = schema.putObject("properties");
        List<String> required = new ArrayList<>();
        for (Field field : fields) {
            if (!isForeign(field)) {
                properties.set(field.name(), value(field));
            }
            if (isRequired(field)) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", Json.texts(required));
        }
    }

    private boolean isRequired(Field field) {
        return field.demands().required().contains(operation.name());
    }

    private boolean isForeign(Field field) {
        return field.demands().forbidden().contains(operation.name());
    }

    private ObjectNode value(Field field) {
        ObjectNode schema = Json.object();
        if (!field.prose().en().isEmpty()) {
            schema.put("description", field.prose().en());
        }
        boolean required = isRequired(field);
        switch (field.type()) {
            case OBJECT -> addContainer(schema, "object", required, field);
            case MAP -> addMap(schema, required, field);
            case ARRAY -> addArray(schema, required, field);
            default -> scalars.add(schema, field, required);
        }
        return schema;
    }

    private void addContainer(ObjectNode schema, String type, boolean required, Field field) {
        addType(schema, type, required);
        if (!field.children().isEmpty()) {
            addMembers(schema, field.children());
        }
    }

    private void addMap(ObjectNode schema, boolean required, Field field) {
        addContainer(schema, "object", required, field);
        if (field.map() != null) {
            schema.putObject("propertyNames").put("maxLength", field.map().keyMax());
            if (field.map().entry().equals("typed")) {
                schema.putObject("additionalProperties")
                        .set("type", Json.texts(List.of("string", "number", "boolean", "null")));
                field.children().stream()
                        .filter(this::isForeign)
                        .forEach(
                                entry -> schema.withObjectProperty("properties").putObject(entry.name()));
            }
        }
    }

    private void addArray(ObjectNode schema, boolean required, Field field) {
        addType(schema, "array", required);
        schema.set("items", value(field.children().get(0)));
    }

    private static void addType(ObjectNode schema, String type, boolean required) {
        if (required) {
            schema.put("type", type);
        } else {
            schema.set("type", Json.texts(List.of(type, "string", "null")));
            schema.put("maxLength", 0);
        }
    }

    private void addAnyOf(ObjectNode schema, AnyOf anyOf) {
        AtLeastOne.add(schema, anyOf.terms().stream().map(this::path).toList());
    }

    private List<String> path(String term) {
        return contract.walk(direction)
                .filter(field -> field.term().equals(term))
                .map(field -> List.of(field.path().split("\\.")))
                .findFirst()
                .orElseThrow();
    }
}
