package io.github.payuperu.validators.listing;

import io.github.payuperu.wire.contract.Documented;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A field as one operation has it.
 *
 * @param operation the operation
 * @param field the field; its direction says whether the operation's request or response is meant
 * @param need whether it has to be there
 * @param xpath path in XML from the operation's root element, {@code *} for the position in a list; null for a parameter of a
 *     form, which has none
 */
public record ListedField(
        Operation operation,
        Field field,
        Need need,
        @Nullable String xpath) {
    /** What the documentation's table for the operation says of it. */
    public Documented documented() {
        return field.documented(operation);
    }

    /** Table and row, or the id of a contradiction; empty for what no source names in this operation. */
    public String source() {
        return field.source(operation);
    }
}
