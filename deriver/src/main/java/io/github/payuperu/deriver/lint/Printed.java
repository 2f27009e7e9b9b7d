package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.contract.Digits;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Limits;
import io.github.payuperu.deriver.contract.MapShape;
import io.github.payuperu.deriver.contract.Row;
import io.github.payuperu.deriver.contract.Type;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row prints about a value, read literally.
 *
 * @param types the types its format can mean
 * @param size its size as printed
 */
record Printed(Set<Type> types, String size) {
    private static final Pattern LEAST = Pattern.compile("Min:([0-9]+)");
    private static final Pattern MOST = Pattern.compile("Max:([0-9]+)");

    static Printed of(Row row) {
        return new Printed(types(row.format()), row.size());
    }

    private static Set<Type> types(String format) {
        return switch (format) {
            case "" -> EnumSet.allOf(Type.class);
            case "Alfanumérico", "Alphanumeric" -> EnumSet.of(Type.STRING, Type.DATE_TIME);
            case "Numérico", "Number" -> EnumSet.of(Type.NUMBER, Type.INTEGER, Type.STRING);
            case "Booleano", "Boolean" -> EnumSet.of(Type.BOOLEAN);
            case "Fecha", "Date" -> EnumSet.of(Type.EPOCH_MILLIS, Type.DATE_TIME);
            case "Object" -> EnumSet.of(Type.OBJECT, Type.MAP);
            default -> EnumSet.noneOf(Type.class);
        };
    }

    /** How the field differs from the row; empty when it does not. */
    Optional<String> difference(Field field) {
        if (!types.contains(field.type())) {
            return Optional.of("is of type " + field.type().label() + ", which the row does not print");
        }
        return hasSize(field) ? Optional.empty() : Optional.of("is not of the printed size \"" + size + "\"");
    }

    private boolean hasSize(Field field) {
        Limits limits = field.limits();
        return switch (field.type()) {
            case STRING, DATE_TIME ->
                least().equals(Optional.ofNullable(limits.min())) && most().equals(Optional.ofNullable(limits.max()));
            case NUMBER -> size.equals(written(limits.digits()));
            case MAP -> size.isEmpty() || size.equals(keyLength(field.map()));
            default -> size.isEmpty();
        };
    }

    private Optional<Integer> least() {
        return exact().or(() -> number(LEAST));
    }

    private Optional<Integer> most() {
        return exact().or(() -> number(MOST));
    }

    private Optional<Integer> exact() {
        return size.matches("[0-9]+") ? Optional.of(Integer.valueOf(size)) : Optional.empty();
    }

    private Optional<Integer> number(Pattern pattern) {
        return pattern.matcher(size).results().findFirst().map(match -> Integer.valueOf(match.group(1)));
    }

    private static String written(@Nullable Digits digits) {
        return digits == null ? "" : digits.integer() + ", " + digits.fraction();
    }

    private static String keyLength(@Nullable MapShape map) {
        return map == null ? "" : Integer.toString(map.keyMax());
    }
}
