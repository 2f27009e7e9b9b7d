package io.github.payuperu.contracttests.client;

import io.github.payuperu.contracttests.samples.SampleBodies;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A body that the gateway's documentation prints, or that of ours. */
record Example(Operation operation, Direction direction) {
    /** A request and a response of every operation. */
    static Stream<Example> all() {
        return Contract.get().operations().stream()
                .flatMap(
                        operation -> Stream.of(Direction.values()).map(direction -> new Example(operation, direction)));
    }

    byte[] body() {
        return SampleBodies.json(toString());
    }

    /** The body read into the model of its operation. */
    Object model() {
        try {
            return PaymentsMapper.create().readValue(body(), Models.of(operation, direction));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return operation.name() + "." + direction.label();
    }
}
