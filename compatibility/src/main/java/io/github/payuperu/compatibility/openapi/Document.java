package io.github.payuperu.compatibility.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One OpenAPI document, complete in itself.
 *
 * @param root the document
 * @param name the file it starts with
 * @param fileOf the file that says what a component schema of that name is
 */
public record Document(JsonNode root, String name, UnaryOperator<String> fileOf) {
    private static final String COMPONENT = "#/components/schemas/";

    /** The schema with the models behind it folded in, its own words over theirs. */
    Folded fold(JsonNode declared, String place) {
        return fold(declared, place, 0);
    }

    /** The component schema of that name. */
    Folded model(String model) {
        return fold(JsonNodeFactory.instance.objectNode().put("$ref", COMPONENT + model), name, 0);
    }

    private Folded fold(JsonNode declared, String place, int depth) {
        if (depth > 16) {
            throw new IllegalArgumentException(place + " refers to itself");
        }
        if (declared.has("$ref")) {
            String model = declared.get("$ref").asText().replace(COMPONENT, "");
            return fold(root.at("/components/schemas").path(model), fileOf.apply(model), depth + 1);
        }
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        String members = place;
        for (JsonNode base : declared.path("allOf")) {
            Folded folded = fold(base, place, depth + 1);
            merge(facts, folded.facts());
            members = folded.place();
        }
        merge(facts, declared);
        facts.remove("allOf");
        return new Folded(facts, members);
    }

    private static void merge(ObjectNode facts, JsonNode more) {
        for (Map.Entry<String, JsonNode> member : more.properties()) {
            if (facts.get(member.getKey()) instanceof ObjectNode known
                    && member.getKey().equals("properties")) {
                known.setAll((ObjectNode) member.getValue());
            } else {
                facts.set(member.getKey(), member.getValue().deepCopy());
            }
        }
    }

    /**
     * A schema that needs no other.
     *
     * @param facts what it says
     * @param place the file, and where it is in the file, that says what its members are
     */
    record Folded(ObjectNode facts, String place) {
        JsonNode get(String keyword) {
            return facts.path(keyword);
        }
    }
}
