package io.github.payuperu.validators.listing;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Documented;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import java.util.List;

/**
 * Lists the fields of each operation, request before response, in contract order.
 *
 * <p>Requests and responses of all operations share one tree of fields, and who lists an operation wants to see what belongs to
 * it, not what it has in common with others. A field belongs to an operation when the operation's table documents it, when it
 * was observed there, or when the operation requires or forbids it; and so does everything around such a field, so that no row
 * hangs in the air. What stands below a forbidden field is left out unless a source names it: the one row that forbids the
 * whole says enough.
 */
public final class FieldListing {
    private final Contract contract;
    private final Needs needs;

    public FieldListing(Contract contract) {
        this.contract = contract;
        this.needs = new Needs(contract);
    }

    /** The fields of every operation, operations in contract order. */
    public List<ListedField> all() {
        return contract.allOperations().stream()
                .flatMap(operation -> of(operation).stream())
                .toList();
    }

    /** The fields of one operation. */
    public List<ListedField> of(Operation operation) {
        return contract.allFields().stream()
                .filter(field -> belongs(field, operation))
                .map(field -> of(field, operation))
                .toList();
    }

    /** One field as one operation has it. */
    public ListedField of(Field field, Operation operation) {
        String xpath = field.isParameter() ? null : contract.xpath(field, contract.scope(operation));
        return new ListedField(operation, field, needs.of(field, operation), xpath);
    }

    /** Whether the field is part of the operation, or expressly not. */
    public boolean belongs(Field field, Operation operation) {
        return isNamed(field, operation) || field.children().stream().anyMatch(child -> belongs(child, operation));
    }

    private static boolean isNamed(Field field, Operation operation) {
        return !field.source(operation).isEmpty()
                || field.documented(operation) != Documented.UNSTATED
                || field.requirement(operation) != Requirement.OPTIONAL;
    }
}
