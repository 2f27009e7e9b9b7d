package io.github.payuperu.compatibility.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.compatibility.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the words of one schema say. A word that is not known is a fact too, one that nobody can judge. */
final class Keywords {
    /** For people, or said otherwise: by presence, by the members themselves. */
    private static final Set<String> SILENT = Set.of(
            "description",
            "x-description-es",
            "title",
            "example",
            "examples",
            "externalDocs",
            "deprecated",
            "x-example-origin",
            "x-rows",
            "x-observed",
            "x-unbounded",
            "x-widened",
            "x-aliases",
            "x-operations",
            "x-members",
            "required",
            "properties",
            "x-entries",
            "items");

    private static final Map<String, BiConsumer<JsonNode, Facts.Fact>> COMPOSED = Map.of(
            "x-digits", Keywords::sayDigits,
            "xml", Keywords::sayXml,
            "x-map", Keywords::sayMap,
            "enum", (values, fact) -> fact.say("enum", texts(values)),
            "additionalProperties", Keywords::sayAdditional);

    private Keywords() {}

    static void say(ObjectNode schema, Facts.Fact fact) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String name = keyword.getKey();
            if (!SILENT.contains(name) && !isMask(name, schema)) {
                COMPOSED.getOrDefault(name, (value, said) -> said.say(name, text(value)))
                        .accept(keyword.getValue(), fact);
            }
        }
    }

    /** The published document says it of what is sensitive, the source does not. */
    private static boolean isMask(String name, ObjectNode schema) {
        return name.equals("format") && schema.path("x-sensitive").asBoolean();
    }

    private static void sayDigits(JsonNode digits, Facts.Fact fact) {
        fact.say("integerDigits", digits.path("integer").asText());
        fact.say("fractionDigits", digits.path("fraction").asText());
        fact.say("bareFraction", digits.path("bare").asText());
    }

    private static void sayXml(JsonNode xml, Facts.Fact fact) {
        xml.properties()
                .forEach(trait ->
                        fact.say("xml." + trait.getKey(), trait.getValue().asText()));
    }

    private static void sayMap(JsonNode map, Facts.Fact fact) {
        fact.say("keyMaxLength", map.path("keyMaxLength").asText());
        fact.say("xml.entry", map.path("xml").asText());
    }

    /** Open is what a schema is that says nothing. */
    private static void sayAdditional(JsonNode additional, Facts.Fact fact) {
        if (additional.isObject() && !additional.isEmpty()) {
            fact.say("additionalProperties", additional.toString());
        }
        fact.say("closed", String.valueOf(additional.isBoolean() && !additional.asBoolean()));
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
