package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.contract.Digits;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.FormMessage;
import io.github.payuperu.deriver.contract.Limits;
import java.util.Objects;

/**
 * The strict JSON Schema (2020-12) of one form, complete in itself: an object with a text for each parameter, as every form
 * decoder gives it. An empty text is absent where the field is required and accepted anywhere else; unknown parameters are
 * not looked at.
 */
public final class FormSchema {
    private static final int DIGITS_OF_A_LONG = 19;

    private final FormMessage form;

    private FormSchema(FormMessage form) {
        this.form = form;
    }

    /** The document. */
    public static String print(FormMessage form) {
        return Json.pretty(new FormSchema(form).document());
    }

    private ObjectNode document() {
        String name = form.name() + "." + form.direction().label();
        ObjectNode schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:payuperu:webcheckout:" + name)
                .put("title", name)
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        form.message().fields().forEach(field -> properties.set(field.name(), value(field)));
        schema.set(
                "required",
                Json.texts(form.message().fields().stream()
                        .filter(this::isRequired)
                        .map(Field::name)
                        .toList()));
        return schema;
    }

    private boolean isRequired(Field field) {
        return field.demands().required().contains(form.name());
    }

    private ObjectNode value(Field field) {
        ObjectNode schema = Json.object().put("description", field.prose().en()).put("type", "string");
        boolean required = isRequired(field);
        switch (field.type()) {
            case NUMBER ->
                addPattern(schema, decimal(Objects.requireNonNull(field.limits().digits())), required);
            case INTEGER -> addPattern(schema, written(DIGITS_OF_A_LONG) + "(\\.0+)?", required);
            default -> addText(schema, field.limits(), required);
        }
        return schema;
    }

    private static void addText(ObjectNode schema, Limits limits, boolean required) {
        if (!limits.values().isEmpty()) {
            ArrayNode allowed = schema.putArray("enum");
            limits.values().forEach(allowed::add);
            if (!required) {
                allowed.add("");
            }
            return;
        }
        if (required) {
            schema.put("minLength", 1);
        }
        if (limits.max() != null) {
            schema.put("maxLength", limits.max());
        }
        if (limits.pattern() != null) {
            schema.put("pattern", required ? limits.pattern() : "^$|" + limits.pattern());
        }
    }

    private static void addPattern(ObjectNode schema, String number, boolean required) {
        schema.put("pattern", required ? "^(" + number + ")$" : "^(" + number + ")?$");
    }

    private static String decimal(Digits digits) {
        String fraction = "\\.[0-9]{1," + digits.fraction() + "}";
        String usual = written(digits.integer()) + "(" + fraction + ")?";
        return digits.bare() ? usual + "|-?" + fraction : usual;
    }

    private static String written(int digits) {
        return "-?(0|[1-9][0-9]{0," + (digits - 1) + "})";
    }
}
