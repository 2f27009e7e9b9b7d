package io.github.payuperu.wire.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations a message may belong to, and what they agree on. Usually one; more when the message does not say enough,
 * as a response, which names no operation.
 */
public final class Scope {
    private final List<Operation> operations;
    private final Map<Direction, List<Field>> required = new EnumMap<>(Direction.class);
    private final Map<Direction, List<Field>> documentedOnly = new EnumMap<>(Direction.class);
    private final Map<Direction, List<Field>> forbidden = new EnumMap<>(Direction.class);

    Scope(List<Operation> operations, List<Field> fields) {
        this.operations = List.copyOf(operations);
        for (Direction direction : Direction.values()) {
            required.put(direction, new ArrayList<>());
            documentedOnly.put(direction, new ArrayList<>());
            forbidden.put(direction, new ArrayList<>());
        }
        for (Field field : fields) {
            Requirement requirement = requirement(field);
            if (requirement == Requirement.REQUIRED) {
                listOf(required, field.direction()).add(field);
            } else if (requirement == Requirement.FORBIDDEN) {
                listOf(forbidden, field.direction()).add(field);
            } else if (isDocumentedMandatory(field)) {
                listOf(documentedOnly, field.direction()).add(field);
            }
        }
    }

    /** The one operation, or empty when there are several. */
    public Optional<Operation> operation() {
        return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
    }

    public List<Operation> operations() {
        return operations;
    }

    /** Fields that every operation of the scope requires, given that their parent is there; in contract order. */
    public List<Field> required(Direction direction) {
        return listOf(required, direction);
    }

    /** Fields that every operation's documentation marks mandatory, and the contract does not enforce. */
    public List<Field> documentedOnly(Direction direction) {
        return listOf(documentedOnly, direction);
    }

    /** Fields that are part of no operation of the scope. */
    public List<Field> forbidden(Direction direction) {
        return listOf(forbidden, direction);
    }

    /** What all operations of the scope say of the field; {@code OPTIONAL} when they differ. */
    public Requirement requirement(Field field) {
        Requirement first = field.requirement(operations.get(0));
        for (Operation operation : operations) {
            if (field.requirement(operation) != first) {
                return Requirement.OPTIONAL;
            }
        }
        return first;
    }

    private boolean isDocumentedMandatory(Field field) {
        return operations.stream().allMatch(operation -> field.documented(operation) == Documented.MANDATORY);
    }

    private static List<Field> listOf(Map<Direction, List<Field>> lists, Direction direction) {
        return lists.getOrDefault(direction, List.of());
    }
}
