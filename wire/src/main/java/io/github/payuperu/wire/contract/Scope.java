package io.github.payuperu.wire.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operations a message may belong to, and what they agree on. Usually one; more when the message does not say enough,
 * as a response, which names no operation.
 */
public final class Scope {
    private final List<Operation> operations;
    private final Map<Direction, List<Field>> required = new EnumMap<>(Direction.class);
    private final Map<Direction, List<Field>> documentedOnly = new EnumMap<>(Direction.class);
    private final Map<Direction, List<Field>> forbidden = new EnumMap<>(Direction.class);

    private final List<AnyOf> anyOfs;
    private final Optional<Operation> operation;
    /** Paths in XML by field, made when first asked for; of threads that ask at once each may make its own. */
    private final Map<Field, String> xpaths = new ConcurrentHashMap<>();

    Scope(List<Operation> operations, List<Field> fields, List<AnyOf> anyOfs) {
        this.operations = List.copyOf(operations);
        this.operation = operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
        this.anyOfs = agreed(anyOfs, operations);
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

    private static List<AnyOf> agreed(List<AnyOf> anyOfs, List<Operation> operations) {
        List<AnyOf> agreed = new ArrayList<>();
        for (AnyOf anyOf : anyOfs) {
            if (anyOf.operations().containsAll(operations)) {
                agreed.add(anyOf);
            }
        }
        return List.copyOf(agreed);
    }

    /** The one operation, or empty when there are several. */
    public Optional<Operation> operation() {
        return operation;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The alternatives that every operation of the scope asks for. */
    public List<AnyOf> anyOfs() {
        return anyOfs;
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

    /** Path of the field in XML; the root depends on the operation, and where that is not known the field itself tells. */
    String xpath(Field field) {
        String xpath = xpaths.get(field);
        if (xpath == null) {
            xpath = "/" + operationWith(field).root(field.direction()) + field.pathBelowRoot();
            xpaths.put(field, xpath);
        }
        return xpath;
    }

    private Operation operationWith(Field field) {
        for (Operation candidate : operations) {
            if (isPartOf(field, candidate)) {
                return candidate;
            }
        }
        return operations.get(0);
    }

    private static boolean isPartOf(Field field, Operation candidate) {
        Field parent = field.parentOrNull();
        return field.requirement(candidate) != Requirement.FORBIDDEN && (parent == null || isPartOf(parent, candidate));
    }

    private boolean isDocumentedMandatory(Field field) {
        for (Operation candidate : operations) {
            if (field.documented(candidate) != Documented.MANDATORY) {
                return false;
            }
        }
        return true;
    }

    private static List<Field> listOf(Map<Direction, List<Field>> lists, Direction direction) {
        return lists.getOrDefault(direction, List.of());
    }
}
