package io.github.payuperu.wire.contract;

import java.util.List;

/**
 * Fields of which at least one must be there.
 *
 * @param operations the operations that ask for it
 * @param fields the alternatives, in contract order
 */
public record AnyOf(List<Operation> operations, List<Field> fields) {
    public AnyOf {
        operations = List.copyOf(operations);
        fields = List.copyOf(fields);
    }
}
