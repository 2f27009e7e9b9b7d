package io.github.payuperu.contracttests.pact;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A request of a merchant and the gateway's answer.
 *
 * @param name what happens, as a merchant would say
 * @param situation what has to be so before
 * @param request what is sent
 * @param answer what comes back
 * @param faults ids of the findings that the request is sent for
 */
record Scenario(String name, Situation situation, Body request, Body answer, List<String> faults) {
    /** The documented request of an operation and its documented answer. */
    static Scenario of(String operation, String name) {
        return new Scenario(
                name,
                Situation.KNOWN_MERCHANT,
                Body.sample(operation, Direction.REQUEST),
                Body.sample(operation, Direction.RESPONSE),
                List.of());
    }

    Scenario given(Situation other) {
        return new Scenario(name, other, request, answer, faults);
    }

    Scenario sending(Edit... changes) {
        return new Scenario(name, situation, request.with(changes), answer, faults);
    }

    Scenario sending(UnaryOperator<Body> change) {
        return new Scenario(name, situation, change.apply(request), answer, faults);
    }

    Scenario answered(Edit... changes) {
        return new Scenario(name, situation, request, answer.with(changes), faults);
    }

    Scenario answered(UnaryOperator<Body> change) {
        return new Scenario(name, situation, request, change.apply(answer), faults);
    }

    /** A request that is wrong on purpose. */
    Scenario found(String... ids) {
        return new Scenario(name, situation, request, answer, List.of(ids));
    }

    /** The description in a pact. */
    String description(WireForm wire) {
        return request.operation() + " in " + wire.name() + ": " + name;
    }

    @Override
    public String toString() {
        return request.operation() + ": " + name;
    }
}
