package io.github.payuperu.contracttests.client;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/** A body that the gateway's documentation prints. */
record Example(Operation operation, Direction direction) {
    /** The twelve: a request and a response of every operation. */
    static Stream<Example> all() {
        return Contract.get().operations().stream()
                .flatMap(
                        operation -> Stream.of(Direction.values()).map(direction -> new Example(operation, direction)));
    }

    byte[] body() {
        String resource = "/payu-peru/examples/" + this + ".json";
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
