package io.github.payuperu.contracttests.structure;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;

/**
 * A body made from a valid one by one change.
 *
 * @param operation the operation it is a message of
 * @param direction request or response
 * @param mutation what was changed, and what that must lead to
 * @param body the result
 */
record Mutant(Operation operation, Direction direction, Mutation mutation, Json body) {
    String name() {
        return operation.name() + "." + direction.label() + " " + mutation.pointer() + " " + mutation.name();
    }
}
