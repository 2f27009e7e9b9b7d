package io.github.payuperu.deriver.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.contract.Digits;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Limits;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Holds the example of a field against the limits of that field. */
final class ExampleCheck {
    private ExampleCheck() {}

    /** What is wrong with the example; empty when nothing is, or there is none. */
    static Optional<String> complaint(Field field) {
        JsonNode example = field.prose().example();
        if (example == null || example.isNull()) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case STRING, DATE_TIME ->
                example.isTextual() ? text(example.asText(), field.limits()) : Optional.of("is no text; quote it");
            case NUMBER ->
                example.isNumber()
                        ? decimal(
                                example.decimalValue(),
                                Objects.requireNonNull(field.limits().digits()))
                        : Optional.of("is no number");
            case INTEGER, EPOCH_MILLIS -> unless(example.isIntegralNumber(), "is no whole number");
            case BOOLEAN -> unless(example.isBoolean(), "is neither true nor false");
            case OBJECT, MAP -> unless(example.isObject(), "is no object");
            case ARRAY -> unless(example.isArray(), "is no list");
        };
    }

    private static Optional<String> text(String example, Limits limits) {
        int length = example.codePointCount(0, example.length());
        if (limits.min() != null && length < limits.min()) {
            return Optional.of("is shorter than " + limits.min());
        }
        if (limits.max() != null && length > limits.max()) {
            return Optional.of("is longer than " + limits.max());
        }
        if (limits.pattern() != null && !example.matches(limits.pattern())) {
            return Optional.of("does not match " + limits.pattern());
        }
        return unless(limits.values().isEmpty() || limits.values().contains(example), "is not in its own list");
    }

    private static Optional<String> decimal(BigDecimal example, Digits digits) {
        boolean fits =
                example.scale() <= digits.fraction() && example.precision() - example.scale() <= digits.integer();
        return unless(fits, "has more digits than " + digits.integer() + " and " + digits.fraction());
    }

    private static Optional<String> unless(boolean holds, String complaint) {
        return holds ? Optional.empty() : Optional.of(complaint);
    }
}
