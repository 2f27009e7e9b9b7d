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

    /** The published document with hints that only the Java generator understands, and others stumble over. */
    public static String forJava(Bundle bundle) {
        ObjectNode document = withPasswords(bundle);
        JavaHints.addTo(document);
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

    private static void eachObject(JsonNode node, Consumer<ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(object);
        }
        node.forEach(child -> eachObject(child, visitor));
    }
}
