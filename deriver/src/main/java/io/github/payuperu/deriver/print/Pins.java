package io.github.payuperu.deriver.print;

import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that make a request one of its operation, in the order of dispatch: the command, then the kind of payment
 * method where the operation names one, else the transaction type.
 */
final class Pins {
    private final Contract contract;
    private final Operation operation;

    Pins(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
    }

    /** The values that a field may have in this operation; empty when open. */
    List<String> values(Field field) {
        return switch (field.path()) {
            case "command" -> List.of(operation.command());
            case "transaction.type" ->
                operation.type() == null || operation.kind() != null
                        ? field.limits().values()
                        : List.of(operation.type());
            case "transaction.paymentMethod" ->
                field.limits().values().stream().filter(this::isOurs).toList();
            default -> field.limits().values();
        };
    }

    private boolean isOurs(String method) {
        String kind = contract.methodKinds().get(method);
        if (operation.kind() != null) {
            return operation.kind().equals(kind);
        }
        Set<String> taken = contract.operations().stream()
                .filter(other -> other.command().equals(operation.command()))
                .map(Operation::kind)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return kind == null || !taken.contains(kind);
    }
}
