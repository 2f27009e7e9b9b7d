package io.github.payuperu.contracttests.structure;

import io.github.payuperu.wire.finding.StructureId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One change to a valid body.
 *
 * @param name what is done, readable in a failure
 * @param pointer the place that is changed, and where a finding must be
 * @param change makes the changed body
 * @param outcome whether the body is valid after it
 * @param fault the finding it leads to, where that is certain
 */
record Mutation(String name, String pointer, UnaryOperator<Json> change, Outcome outcome, Optional<StructureId> fault) {
    enum Outcome {
        ACCEPTED,
        REFUSED,
        /** The two opinions must agree; which they hold follows from more than this change. */
        OPEN
    }

    static Mutation accepted(String name, String pointer, UnaryOperator<Json> change) {
        return new Mutation(name, pointer, change, Outcome.ACCEPTED, Optional.empty());
    }

    static Mutation refused(StructureId fault, String name, String pointer, UnaryOperator<Json> change) {
        return new Mutation(name, pointer, change, Outcome.REFUSED, Optional.of(fault));
    }

    static Mutation open(String name, String pointer, UnaryOperator<Json> change) {
        return new Mutation(name, pointer, change, Outcome.OPEN, Optional.empty());
    }

    /** Refused with that finding, or accepted when there is none. */
    static Mutation judged(Optional<StructureId> fault, String name, String pointer, UnaryOperator<Json> change) {
        return fault.map(id -> refused(id, name, pointer, change)).orElseGet(() -> accepted(name, pointer, change));
    }
}
