package io.github.payuperu.cli;

import io.github.payuperu.validators.listing.ListedField;
import io.github.payuperu.wire.contract.Digits;
import io.github.payuperu.wire.contract.Field;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the listing of fields; the order and the names are stable.
 *
 * @param label the column's name
 * @param value a String, Integer or Boolean; null where there is nothing to say
 */
record FieldColumn(String label, Function<ListedField, @Nullable Object> value) {
    /** All of them, in order. */
    static final List<FieldColumn> ALL = List.of(
            new FieldColumn("operation", row -> row.operation().name()),
            new FieldColumn("direction", row -> row.field().direction().label()),
            new FieldColumn("term", row -> row.field().term()),
            new FieldColumn("pointer", row -> row.field().pointer()),
            new FieldColumn("xpath", ListedField::xpath),
            new FieldColumn("type", row -> row.field().type().label()),
            new FieldColumn("minLength", row -> limit(row.field().minLength())),
            new FieldColumn("maxLength", row -> limit(row.field().maxLength())),
            new FieldColumn(
                    "digits", row -> row.field().digits().map(Digits::toString).orElse(null)),
            new FieldColumn("required", row -> row.need().label()),
            new FieldColumn("documented", row -> String.valueOf(row.documented().mark())),
            new FieldColumn("sensitive", row -> row.field().isSensitive()),
            new FieldColumn("source", row -> row.source().isEmpty() ? null : row.source()));

    /** The value as it stands in JSON. */
    @Nullable
    Object of(ListedField row) {
        return value.apply(row);
    }

    /** The value as text, yes and no for truth, empty for nothing. */
    String text(ListedField row) {
        Object found = of(row);
        if (found instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return found == null ? "" : found.toString();
    }

    private static @Nullable Integer limit(int length) {
        return length == Field.UNLIMITED ? null : length;
    }
}
