package io.github.payuperu.cli;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of an operation. */
final class OperationConverter implements ITypeConverter<Operation> {
    @Override
    public Operation convert(String name) {
        Contract contract = Contract.get();
        return contract.operation(name)
                .orElseThrow(() -> new WrongValueException(
                        "usage.none-of",
                        name,
                        contract.allOperations().stream().map(Operation::name).collect(Collectors.joining(", "))));
    }
}
