package io.github.payuperu.cli;

import io.github.payuperu.wire.contract.Direction;

/** What {@code --kind} may say a message is. */
enum Kind {
    REQUEST(Direction.REQUEST),
    RESPONSE(Direction.RESPONSE);

    private final Direction direction;

    Kind(Direction direction) {
        this.direction = direction;
    }

    Direction direction() {
        return direction;
    }

    @Override
    public String toString() {
        return direction.label();
    }
}
