package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import io.github.payuperu.wire.message.Message;
import java.util.List;

/** The name of a message's root element where nobody knows its operation: what its members leave open. */
public final class XmlRoot {
    private XmlRoot() {}

    /** {@code request}, {@code paymentMethodsResponse} if there are payment methods, else {@code paymentResponse}. */
    public static String of(Contract contract, Message message) {
        List<Field> members = message.rootMembers();
        Direction direction = members.isEmpty()
                ? Direction.REQUEST
                : members.get(members.size() - 1).direction();
        return contract.operations().stream()
                .filter(operation -> admits(operation, members))
                .findFirst()
                .orElse(contract.operations().get(0))
                .root(direction);
    }

    private static boolean admits(Operation operation, List<Field> members) {
        return members.stream().noneMatch(field -> field.requirement(operation) == Requirement.FORBIDDEN);
    }
}
