package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.contract.Digits;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Schemas of texts, numbers and booleans. Keywords for texts do not touch numbers and the other way round, so one flat
 * schema says what each must satisfy. Where empty text is welcome, what a longer one must satisfy stands behind
 * {@code if minLength 1}.
 */
final class Scalars {
    /** A number of more characters is refused before it is looked at, so its size need not be limited again. */
    private static final int LONGEST_NUMBER = 64;

    private static final int DIGITS_OF_A_LONG = 19;

    private final Pins pins;

    Scalars(Pins pins) {
        this.pins = pins;
    }

    void add(ObjectNode schema, Field field, boolean required) {
        Limits limits = field.limits();
        switch (field.type()) {
            case BOOLEAN -> {
                ArrayNode values =
                        schema.putArray("enum").add(true).add(false).add("true").add("false");
                addAbsences(values, required);
            }
            case NUMBER -> addDecimal(schema, Objects.requireNonNull(limits.digits()), required);
            case INTEGER, EPOCH_MILLIS -> addWhole(schema, required);
            default -> addText(schema, limits, pins.values(field), required);
        }
    }

    private static void addDecimal(ObjectNode schema, Digits digits, boolean required) {
        addTypes(schema, Stream.of("number", "string"), required);
        schema.put("exclusiveMinimum", powerOfTen(digits.integer()).negate())
                .put("exclusiveMaximum", powerOfTen(digits.integer()));
        textual(schema, required).put("pattern", written(digits.integer(), "(\\.[0-9]{1," + digits.fraction() + "})?"));
    }

    private static void addWhole(ObjectNode schema, boolean required) {
        addTypes(schema, Stream.of("integer", "string"), required);
        schema.put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
        textual(schema, required).put("pattern", written(DIGITS_OF_A_LONG, "(\\.0+)?"));
    }

    /** A number as JSON writes it, without an exponent. */
    private static String written(int digits, String fraction) {
        return "^-?(0|[1-9][0-9]{0," + (digits - 1) + "})" + fraction + "$";
    }

    private static void addText(ObjectNode schema, Limits limits, List<String> values, boolean required) {
        if (!values.isEmpty()) {
            ArrayNode allowed = schema.putArray("enum");
            values.forEach(allowed::add);
            addAbsences(allowed, required);
            return;
        }
        addTypes(schema, Stream.concat(Stream.of("string"), numbers(limits)), required);
        addNumberLimits(schema, limits);
        int min = least(limits);
        if (required || min > 1) {
            textual(schema, required).put("minLength", min);
        }
        if (limits.max() != null) {
            schema.put("maxLength", limits.max());
        }
        if (limits.pattern() != null) {
            textual(schema, required).put("pattern", limits.pattern());
        }
    }

    private static int least(Limits limits) {
        return limits.min() == null ? 1 : Math.max(1, limits.min());
    }

    /** The type of the numbers whose digits can satisfy the limits of a text; none when the pattern takes no digits. */
    private static Stream<String> numbers(Limits limits) {
        if (limits.pattern() == null) {
            return Stream.of("number");
        }
        boolean takesDigits = Pattern.compile(limits.pattern())
                .matcher("1".repeat(least(limits)))
                .find();
        return takesDigits ? Stream.of("integer") : Stream.empty();
    }

    private static void addNumberLimits(ObjectNode schema, Limits limits) {
        if (numbers(limits).findAny().isEmpty()) {
            return;
        }
        int max = limits.max() == null ? LONGEST_NUMBER : limits.max();
        if (least(limits) > 1) {
            schema.put("minimum", powerOfTen(least(limits) - 1));
        } else if (limits.pattern() != null) {
            schema.put("minimum", 0);
        } else if (max < LONGEST_NUMBER) {
            schema.put("exclusiveMinimum", powerOfTen(max - 1).negate());
        }
        if (max < LONGEST_NUMBER) {
            schema.put("exclusiveMaximum", powerOfTen(max));
        }
    }

    private static BigDecimal powerOfTen(int exponent) {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent);
    }

    private static void addAbsences(ArrayNode values, boolean required) {
        if (!required) {
            values.add("").addNull();
        }
    }

    private static void addTypes(ObjectNode schema, Stream<String> types, boolean required) {
        schema.set("type", Json.texts((required ? types : Stream.concat(types, Stream.of("null"))).toList()));
    }

    /** Where to say what a text must satisfy: at once, or only of one that is not empty. */
    private static ObjectNode textual(ObjectNode schema, boolean required) {
        if (required) {
            return schema;
        }
        schema.withObjectProperty("if").put("minLength", 1);
        return schema.withObjectProperty("then");
    }
}
