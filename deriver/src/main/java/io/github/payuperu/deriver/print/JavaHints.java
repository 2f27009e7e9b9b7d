package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds to the OpenAPI document what OpenAPI has no keyword for and only the Java generator understands; other generators
 * stumble over it. The generator prints the text of a hint as it is, above the class or the field.
 */
final class JavaHints {
    private static final String ABOVE_CLASS = "x-class-extra-annotation";
    private static final String ABOVE_FIELD = "x-field-extra-annotation";

    private static final String IGNORE_UNKNOWN =
            "@com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)";

    /** Chosen by the compiler for each map that the generated {@code toString} prints with the method of this name. */
    private static final String HIDE_MAPS =
            "private static String toIndentedString(Map<String, Object> hidden) { return \"*\"; }";

    private final JsonNode document;

    private JavaHints(JsonNode document) {
        this.document = document;
    }

    static void addTo(ObjectNode document) {
        JavaHints hints = new JavaHints(document);
        hints.schemas().forEach(JavaHints::addDigits);
        hints.schemas().forEach(JavaHints::hideMaps);
        hints.responseSchemas().forEach(schema -> schema.put(ABOVE_CLASS, IGNORE_UNKNOWN));
    }

    /** The digits say what minimum and maximum say; one violation is enough for one mistake. */
    private static void addDigits(JsonNode schema) {
        for (JsonNode property : schema.path("properties")) {
            JsonNode digits = property.path("x-digits");
            if (digits.isObject()) {
                ((ObjectNode) property)
                        .put(
                                ABOVE_FIELD,
                                "@jakarta.validation.constraints.Digits(integer = " + digits.get("integer")
                                        + ", fraction = " + digits.get("fraction") + ")")
                        .remove(List.of("minimum", "maximum"));
            }
        }
    }

    /** A map with free names may hold anything, so none of it is shown. One method serves all maps of a class. */
    private static void hideMaps(JsonNode schema) {
        for (JsonNode property : schema.path("properties")) {
            if (property.has("additionalProperties")) {
                ((ObjectNode) property).put(ABOVE_FIELD, HIDE_MAPS);
                return;
            }
        }
    }

    /** The schemas that answers are made of: PayU adds members without notice. */
    private List<ObjectNode> responseSchemas() {
        Deque<String> pending =
                new ArrayDeque<>(document.path("x-operations-index").findValuesAsText("response"));
        Set<String> reached = new LinkedHashSet<>();
        while (!pending.isEmpty()) {
            String name = pending.remove();
            if (reached.add(name)) {
                schemas().path(name).findValuesAsText("$ref").stream()
                        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                        .forEach(pending::add);
            }
        }
        return reached.stream().map(name -> (ObjectNode) schemas().path(name)).toList();
    }

    private JsonNode schemas() {
        return document.at("/components/schemas");
    }
}
