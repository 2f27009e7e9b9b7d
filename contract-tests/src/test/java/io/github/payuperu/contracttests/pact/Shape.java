package io.github.payuperu.contracttests.pact;

import io.github.payuperu.wire.contract.Digits;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the contract says of a field's value as text: regular expressions, all of which hold. Plain enough for every engine. */
final class Shape {
    /** Instants since 2001 and until 2286; seconds would have three digits less. */
    private static final String MILLIS = "[0-9]{13}";

    private static final String LOCAL_DATE_TIME =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?";

    private Shape() {}

    /** In JSON and in forms. */
    static List<String> of(Field field) {
        return switch (field.type()) {
            case STRING, DATE_TIME -> text(field);
            // numbers, counts and dates of the contract are not negative
            case INTEGER -> List.of("[0-9]{1,19}");
            case EPOCH_MILLIS -> List.of(MILLIS);
            case NUMBER -> List.of(decimal(field));
            case BOOLEAN -> List.of("true|false");
            case OBJECT, MAP, ARRAY -> throw new IllegalArgumentException(field + " has no value");
        };
    }

    /** In XML, where an instant is a local date and time. */
    static List<String> inXml(Field field) {
        return field.type() == ValueType.EPOCH_MILLIS ? List.of(LOCAL_DATE_TIME) : of(field);
    }

    private static List<String> text(Field field) {
        if (!field.values().isEmpty()) {
            return List.of(field.values().stream().map(Shape::literal).collect(Collectors.joining("|")));
        }
        List<String> shapes = new ArrayList<>();
        field.pattern().map(Pattern::pattern).ifPresent(shapes::add);
        shapes.add("(?s).{" + Math.max(1, field.minLength()) + "," + most(field) + "}");
        return List.copyOf(shapes);
    }

    private static String most(Field field) {
        return field.maxLength() == Field.UNLIMITED ? "" : Integer.toString(field.maxLength());
    }

    private static String decimal(Field field) {
        Digits digits = field.digits().orElseThrow();
        String fraction = "\\.[0-9]{1," + digits.fraction() + "}";
        String whole = "[0-9]{1," + digits.integer() + "}(" + fraction + ")?";
        return digits.bare() ? whole + "|" + fraction : whole;
    }

    /** That text and nothing else. */
    static String literal(String text) {
        return text.replaceAll("([^A-Za-z0-9_ -])", "\\\\$1");
    }
}
