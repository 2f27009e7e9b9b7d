package io.github.payuperu.validators.listing;

import io.github.payuperu.wire.contract.Documented;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;

/**
 * A field as one operation has it.
 *
 * @param operation the operation
 * @param field the field; its direction says whether the operation's request or response is meant
 * @param need whether it has to be there
 * @param xpath path in XML from the operation's root element, {@code *} for the position in a list
 */
public record ListedField(Operation operation, Field field, Need need, String xpath) {
    /** What the documentation's table for the operation says of it. */
    public Documented documented() {
        return field.documented(operation);
    }

    /** Table and row, or the id of a contradiction; empty for what no source names in this operation. */
    public String source() {
        return field.source(operation);
    }
}
