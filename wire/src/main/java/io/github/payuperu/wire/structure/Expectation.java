package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the caller knows of a message already; what is not known the message itself tells. */
public final class Expectation {
    /** Nothing is known. */
    public static final Expectation NONE = new Expectation(null, null);

    private final @Nullable Direction direction;
    private final @Nullable Operation operation;

    private Expectation(@Nullable Direction direction, @Nullable Operation operation) {
        this.direction = direction;
        this.operation = operation;
    }

    /** The direction is known. */
    public static Expectation of(Direction direction) {
        return new Expectation(direction, null);
    }

    /** The same with the operation known as well, in place of what the message says. */
    public Expectation of(Operation known) {
        return new Expectation(direction, known);
    }

    public Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    public Optional<Operation> operation() {
        return Optional.ofNullable(operation);
    }
}
