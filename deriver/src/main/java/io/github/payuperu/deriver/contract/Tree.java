package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Bundle;
import io.github.payuperu.deriver.bundle.Place;
import io.github.payuperu.deriver.contract.Schemas.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks a message's schema and makes the tree of its fields. */
final class Tree {
    private static final int DEEPEST = 16;

    private final Schemas schemas;
    private final Set<String> known;
    private final Set<String> operations;

    private Tree(Schemas schemas, Set<String> known, Set<String> operations) {
        this.schemas = schemas;
        this.known = known;
        this.operations = operations;
    }

    /**
     * The fields of one message.
     *
     * @param model the message
     * @param prefix what the paths of its fields start with
     * @param known names of all operations
     * @param operations names of those that send this message
     */
    static List<Field> of(
            Bundle bundle, String model, String prefix, Set<String> known, Set<String> operations, Place asker) {
        Schemas schemas = new Schemas(bundle);
        Folded message = schemas.model(model, asker);
        return new Tree(schemas, known, operations).children(message, prefix, 1);
    }

    private List<Field> children(Folded parent, String path, int depth) {
        if (depth > DEEPEST && parent.facts().has("properties")) {
            throw new SpecException(parent.properties(), "contains itself");
        }
        List<Field> children = new ArrayList<>();
        JsonNode byPlace = parent.facts().path("x-members");
        for (String group : List.of("properties", "x-entries")) {
            Place place = parent.properties().child(group);
            for (Map.Entry<String, JsonNode> child : parent.facts().path(group).properties()) {
                Place childPlace = place.child(child.getKey());
                Folded schema =
                        schemas.fold(child.getValue(), childPlace).with(byPlace.path(child.getKey()), childPlace);
                children.add(field(child.getKey(), path + child.getKey(), schema, childPlace, depth));
            }
        }
        byPlace.fieldNames().forEachRemaining(name -> {
            if (children.stream().noneMatch(child -> child.name().equals(name))) {
                throw new SpecException(parent.properties(), "x-members names " + name + ", which is no member");
            }
        });
        return children;
    }

    private Field field(String name, String path, Folded schema, Place place, int depth) {
        JsonNode facts = schema.facts();
        Type type = Type.of(facts, place);
        if ((type == Type.NUMBER) != facts.has("x-digits")) {
            throw new SpecException(place, "a number has x-digits, and nothing else has");
        }
        return new Field(
                name,
                facts.path("xml").path("name").asText(name),
                path,
                schema.model(),
                type,
                Limits.of(facts),
                map(facts, place),
                facts.has("x-xml-type") ? facts.get("x-xml-type").asText() : null,
                facts.path("x-sensitive").asBoolean(),
                operations,
                demands(facts, place),
                evidence(facts),
                Prose.of(facts),
                facts,
                place,
                type == Type.ARRAY
                        ? List.of(item(facts, path, place, depth))
                        : children(schema, path + ".", depth + 1));
    }

    private Field item(JsonNode array, String path, Place place, int depth) {
        Place itemPlace = place.child("items");
        Folded schema = schemas.fold(array.path("items"), itemPlace);
        return field("", path + "[]", schema, itemPlace, depth);
    }

    private static @Nullable MapShape map(JsonNode facts, Place place) {
        JsonNode map = facts.get("x-map");
        if (map == null) {
            return null;
        }
        MapShape shape =
                new MapShape(map.path("keyMaxLength").asInt(), map.path("xml").asText());
        if (shape.keyMax() < 1 || !shape.entry().matches("additionalValue|typed")) {
            throw new SpecException(place, "x-map has keyMaxLength, and xml: additionalValue or typed");
        }
        return shape;
    }

    private Demands demands(JsonNode facts, Place place) {
        JsonNode declared = facts.path("x-operations");
        return new Demands(names(declared.path("required"), place), names(declared.path("forbidden"), place));
    }

    private Set<String> names(JsonNode declared, Place place) {
        Set<String> names = new TreeSet<>();
        for (JsonNode node : declared) {
            if (!known.contains(node.asText())) {
                throw new SpecException(place, "x-operations names " + node.asText() + ", which is no operation");
            }
            names.add(node.asText());
        }
        return names;
    }

    private static Evidence evidence(JsonNode facts) {
        Map<String, Integer> rows = new TreeMap<>();
        facts.path("x-rows")
                .properties()
                .forEach(row -> rows.put(row.getKey(), row.getValue().asInt()));
        return new Evidence(
                rows, facts.has("x-observed") ? facts.get("x-observed").asText() : null);
    }
}
