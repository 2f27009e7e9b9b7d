package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.contract.Digits;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Row;
import io.github.payuperu.deriver.contract.Type;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row of WebCheckout's tables prints about a value. They read otherwise than those of the API: a plain number is the
 * greatest length, not the exact one, and a date is as long as its format.
 */
final class PrintedForm {
    private static final Pattern DATE = Pattern.compile("Fecha \\((.*)\\)");
    private static final Pattern MOST = Pattern.compile("(?:Max\\. )?([0-9]+)");

    private PrintedForm() {}

    /** Whether the row is one of WebCheckout's. */
    static boolean prints(Row row) {
        return row.table().startsWith("webcheckout.");
    }

    /** How the field differs from the row; empty when it does not. */
    static Optional<String> difference(Row row, Field field) {
        if (!types(row.format()).contains(field.type())) {
            return Optional.of("is of type " + field.type().label() + ", which the row does not print");
        }
        return hasSize(row, field)
                ? Optional.empty()
                : Optional.of("is not of the printed size \"" + row.size() + "\"");
    }

    private static Set<Type> types(String format) {
        if (DATE.matcher(format).matches()) {
            return EnumSet.of(Type.STRING);
        }
        return switch (format) {
            case "Alfanumérico", "Alphanumeric", "#N/A" -> EnumSet.of(Type.STRING);
            case "Numérico", "Number" -> EnumSet.of(Type.NUMBER, Type.INTEGER, Type.STRING);
            case "Decimal (#.00)" -> EnumSet.of(Type.NUMBER);
            case "Booleano (true, false)" -> EnumSet.of(Type.BOOLEAN);
            default -> EnumSet.noneOf(Type.class);
        };
    }

    private static boolean hasSize(Row row, Field field) {
        return switch (field.type()) {
            case STRING -> most(row).equals(Optional.ofNullable(field.limits().max()));
            case NUMBER ->
                row.size().isEmpty()
                        || row.size()
                                .replace('.', ',')
                                .equals(written(field.limits().digits()));
            default -> row.size().isEmpty();
        };
    }

    private static Optional<Integer> most(Row row) {
        Matcher date = DATE.matcher(row.format());
        if (date.matches()) {
            return Optional.of(date.group(1).length());
        }
        Matcher most = MOST.matcher(row.size());
        return most.matches() ? Optional.of(Integer.valueOf(most.group(1))) : Optional.empty();
    }

    private static String written(@Nullable Digits digits) {
        return digits == null ? "" : digits.integer() + "," + digits.fraction();
    }
}
