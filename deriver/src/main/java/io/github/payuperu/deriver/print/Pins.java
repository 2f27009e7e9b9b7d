package io.github.payuperu.deriver.print;

import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            case "transaction.paymentMethod" -> methods(field);
            default -> field.limits().values();
        };
    }

    /** The methods of this operation, last those that were withdrawn: sending one is worth a warning and no refusal. */
    private List<String> methods(Field field) {
        Stream<String> current = field.limits().values().stream()
                .filter(method -> isOurs(contract.methodKinds().get(method)));
        Stream<String> withdrawn = contract.withdrawnMethods().entrySet().stream()
                .filter(method -> isOurs(method.getValue()))
                .map(Map.Entry::getKey);
        return Stream.concat(current, withdrawn).toList();
    }

    private boolean isOurs(@Nullable String kind) {
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
