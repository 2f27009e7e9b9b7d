package io.github.payuperu.validators.listing;

import io.github.payuperu.validators.pe.PeruDemands;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an operation needs. The contract says of a field what holds when its parent is there; this class looks at all
 * the parents, at the alternatives and at the rules, and so says what holds for the whole message:
 *
 * <ul>
 *   <li>{@code FORBIDDEN} when the field or anything around it is forbidden;
 *   <li>{@code YES} when the field and everything around it is required;
 *   <li>{@code CONDITIONAL} when it is required in a parent that may be missing, is one of several of which at least one must
 *       be there, or is asked for by a rule in some messages;
 *   <li>{@code NO} otherwise. A field that is documented as mandatory and not enforced is such a one.
 * </ul>
 */
public final class Needs {
    private final Contract contract;

    public Needs(Contract contract) {
        this.contract = contract;
    }

    /** What the operation needs of the field. */
    public Need of(Field field, Operation operation) {
        boolean always = true;
        for (@Nullable Field part = field; part != null; part = part.parent().orElse(null)) {
            Requirement requirement = part.requirement(operation);
            if (requirement == Requirement.FORBIDDEN) {
                return Need.FORBIDDEN;
            }
            always &= requirement == Requirement.REQUIRED;
        }
        if (always) {
            return Need.YES;
        }
        boolean sometimes = field.requirement(operation) == Requirement.REQUIRED
                || isAlternative(field, operation)
                || isDemanded(field, operation);
        return sometimes ? Need.CONDITIONAL : Need.NO;
    }

    private boolean isAlternative(Field field, Operation operation) {
        return contract.anyOfs().stream()
                .anyMatch(anyOf ->
                        anyOf.operations().contains(operation) && anyOf.fields().contains(field));
    }

    private static boolean isDemanded(Field field, Operation operation) {
        return field.direction() == Direction.REQUEST
                && !PeruDemands.rulesAskingFor(field.term(), operation.name()).isEmpty();
    }
}
