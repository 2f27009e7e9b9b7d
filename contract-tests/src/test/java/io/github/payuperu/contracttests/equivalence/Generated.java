package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.structure.Expectation;
import java.util.Set;

/**
 * A generated message.
 *
 * @param operation the operation it was made for; faults may have made it another's
 * @param direction request or response
 * @param root its members
 * @param peculiar what of it only one wire can express
 * @param style seed of how it is printed
 */
record Generated(Operation operation, Direction direction, Tree.Members root, Set<OneWire> peculiar, long style) {
    /**
     * What a reader of the JSON form has to be told because the root element tells it to a reader of the XML form: that a
     * request without a command is one, and that an answer without a list of methods answers payment-methods.
     */
    Expectation expectation() {
        boolean named = has("command");
        if (direction == Direction.REQUEST) {
            return named ? Expectation.NONE : Expectation.of(direction);
        }
        Expectation known = Expectation.of(direction);
        boolean rootTells = operation.responseRoot().equals("paymentMethodsResponse");
        boolean answered = !named && root.members().stream().anyMatch(Generated::isAnswer);
        return rootTells ? known.of(operation) : answered ? Expectation.NONE : known;
    }

    private boolean has(String name) {
        return root.members().stream().anyMatch(member -> member.name().equals(name));
    }

    private static boolean isAnswer(Tree.Member member) {
        return member.field() != null && member.field().direction() == Direction.RESPONSE;
    }
}
