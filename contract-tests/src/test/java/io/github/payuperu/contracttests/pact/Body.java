package io.github.payuperu.contracttests.pact;

import io.github.payuperu.contracttests.samples.SampleBodies;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.WireForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is sent in a scenario: a sample body with changes, in either syntax.
 *
 * @param operation what it is of
 * @param direction which way it goes
 * @param edits what is changed
 * @param decided terms whose values the scenario is about; all others may vary as far as the contract lets them
 * @param cutOff whether only the first half of it is sent
 */
record Body(Operation operation, Direction direction, List<Edit> edits, Set<String> decided, boolean cutOff) {
    /** What tells operations apart, and what became of a request. */
    private static final Set<String> ALWAYS_DECIDED = Set.of(
            Contract.COMMAND,
            Contract.TYPE,
            Contract.PAYMENT_METHOD,
            "code",
            "error",
            "state",
            "responseCode",
            "pendingReason");

    static Body sample(String operation, Direction direction) {
        return new Body(Contract.get().operation(operation).orElseThrow(), direction, List.of(), ALWAYS_DECIDED, false);
    }

    /** The same with these changes; the scenario is about them. */
    Body with(Edit... changes) {
        List<Edit> all = new ArrayList<>(edits);
        Set<String> terms = new LinkedHashSet<>(decided);
        for (Edit change : changes) {
            all.add(change);
            terms.add(change.term());
        }
        return new Body(operation, direction, List.copyOf(all), Set.copyOf(terms), cutOff);
    }

    /** The same where these may vary. */
    Body leavingOpen(String... terms) {
        Set<String> rest = new LinkedHashSet<>(decided);
        rest.removeAll(Set.of(terms));
        return new Body(operation, direction, edits, Set.copyOf(rest), cutOff);
    }

    /** The first half of it. */
    Body cut() {
        return new Body(operation, direction, edits, decided, true);
    }

    byte[] in(WireForm wire) {
        byte[] whole = whole(wire);
        return cutOff ? Arrays.copyOf(whole, whole.length / 2) : whole;
    }

    private byte[] whole(WireForm wire) {
        String name = operation + "." + direction.label();
        return wire == WireForm.JSON
                ? JsonEdits.apply(SampleBodies.json(name), direction, edits)
                : new XmlEdits(operation, direction).apply(SampleBodies.xml(name), edits);
    }
}
