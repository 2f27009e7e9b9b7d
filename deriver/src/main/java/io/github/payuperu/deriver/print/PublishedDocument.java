package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.bundle.Bundle;
import java.util.function.Consumer;

/** The OpenAPI document, as everybody gets it and as the Java generator wants it. */
public final class PublishedDocument {
    private PublishedDocument() {}

    /** The bundle; sensitive texts are passwords, which generators and viewers know to hide. */
    public static String published(Bundle bundle) {
        return Json.pretty(withPasswords(bundle));
    }

    /**
     * The published document with a hint that only the Java generator understands and others stumble over: decimals
     * carry the constraint annotation that OpenAPI has no keyword for.
     */
    public static String forJava(Bundle bundle) {
        ObjectNode document = withPasswords(bundle);
        eachObject(document.at("/components/schemas"), PublishedDocument::annotateDigits);
        return Json.pretty(document);
    }

    private static ObjectNode withPasswords(Bundle bundle) {
        ObjectNode document = bundle.document().deepCopy();
        eachObject(document.at("/components/schemas"), schema -> {
            if (schema.path("x-sensitive").asBoolean()
                    && schema.path("type").asText().equals("string")) {
                schema.put("format", "password");
            }
        });
        return document;
    }

    private static void annotateDigits(ObjectNode schema) {
        JsonNode digits = schema.path("x-digits");
        if (digits.isObject()) {
            schema.put(
                    "x-field-extra-annotation",
                    "@jakarta.validation.constraints.Digits(integer = " + digits.get("integer") + ", fraction = "
                            + digits.get("fraction") + ")");
        }
    }

    private static void eachObject(JsonNode node, Consumer<ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(object);
        }
        node.forEach(child -> eachObject(child, visitor));
    }
}
