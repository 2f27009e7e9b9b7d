package io.github.payuperu.compatibility.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.compatibility.facts.Direction;
import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Place;
import io.github.payuperu.compatibility.facts.Spot;
import io.github.payuperu.compatibility.openapi.Document.Folded;
import java.util.List;
import java.util.Map;

/**
 * The fields of one message of one operation.
 *
 * @param facts where they are said
 * @param document the document that has the message
 * @param part the part that the document is
 * @param direction which way the message goes
 * @param operation its operation
 * @param prefix what its terms start with; empty but for forms
 */
record MessageFacts(Facts facts, Document document, Part part, Direction direction, String operation, String prefix) {
    private static final int DEEPEST = 24;

    /** Says what the message of that model is. */
    void say(String model, String xmlRoot) {
        Folded schema = document.model(model);
        sayMembers(schema, new Position("", xmlRoot.isEmpty() ? "" : "/" + xmlRoot));
    }

    /** Where a field is in JSON and in XML; no XPath in a form. */
    private record Position(String pointer, String xpath) {
        Position member(String name, JsonNode schema) {
            String element = schema.at("/xml/name").asText(name);
            return new Position(pointer + "/" + name, below(element));
        }

        Position entry(String key) {
            return new Position(pointer + "/" + key, below("entry[string[1]='" + key + "']") + "/*[2]");
        }

        Position item(JsonNode schema) {
            String element = schema.at("/xml/name").asText("");
            return new Position(pointer + "/*", element.isEmpty() ? xpath : below(element));
        }

        private String below(String element) {
            return xpath.isEmpty() ? "" : xpath + "/" + element;
        }

        int depth() {
            return (int) pointer.chars().filter(letter -> letter == '/').count();
        }
    }

    private void sayMembers(Folded schema, Position position) {
        if (position.depth() > DEEPEST) {
            throw new IllegalArgumentException(schema.place() + " is nested too deeply");
        }
        boolean isMap = schema.facts().has("x-map");
        for (String kind : List.of("properties", "x-entries")) {
            for (Map.Entry<String, JsonNode> member : schema.get(kind).properties()) {
                JsonNode declared = at(member, schema.get("x-members"));
                boolean listed = contains(schema.get("required"), member.getKey());
                Position place = isMap
                        ? position.entry(member.getKey())
                        : position.member(
                                member.getKey(), document.fold(declared, "").facts());
                sayField(declared, listed, place, schema.place() + "/" + kind + "/" + member.getKey());
            }
        }
        if (schema.facts().has("items")) {
            Folded item = document.fold(schema.get("items"), schema.place() + "/items");
            sayField(item.facts(), false, position.item(item.facts()), schema.place() + "/items");
        }
    }

    /** The member, with what is said about this one place over its own words. */
    private JsonNode at(Map.Entry<String, JsonNode> member, JsonNode overlay) {
        if (member.getValue() instanceof ObjectNode own && overlay.has(member.getKey())) {
            return own.deepCopy().setAll((ObjectNode) overlay.get(member.getKey()));
        }
        return member.getValue();
    }

    private void sayField(JsonNode declared, boolean listed, Position position, String place) {
        Folded schema = document.fold(declared, place);
        if (contains(schema.get("x-operations").path("forbidden"), operation)) {
            return;
        }
        boolean required = listed || contains(schema.get("x-operations").path("required"), operation);
        Facts.Fact fact = facts.at(
                new Spot(part, direction, operation, position.pointer()),
                new Place(term(position.pointer()), position.pointer(), position.xpath(), place));
        fact.say("presence", required ? "required" : "optional");
        Keywords.say(schema.facts(), fact);
        sayMembers(schema, position);
    }

    private String term(String pointer) {
        String path = pointer.substring(1)
                .replace("/*", "[]")
                .replace('/', '.')
                .replaceFirst("^(transaction|transactionResponse)\\.", "");
        return prefix.isEmpty() ? path : prefix + "." + path;
    }

    private static boolean contains(JsonNode texts, String text) {
        for (JsonNode each : texts) {
            if (each.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
