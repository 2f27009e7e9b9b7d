package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Bundle;
import io.github.payuperu.deriver.bundle.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the forms of WebCheckout out of the index of their document. */
final class FormsReader {
    private static final String INDEX = "x-forms-index";

    private final Bundle bundle;
    private final Place index;

    FormsReader(Bundle bundle) {
        this.bundle = bundle;
        this.index = Place.of(bundle.root()).child(INDEX);
    }

    /** The names of all forms. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        entries().forEach(entry -> names.add(text(entry, "name")));
        return names;
    }

    /**
     * The forms, in the order of the index.
     *
     * @param known the names of all operations, forms included
     * @throws SpecException when an entry is incomplete
     */
    List<FormMessage> forms(Set<String> known) {
        List<FormMessage> forms = new ArrayList<>();
        entries().forEach(entry -> forms.add(form(entry, known)));
        return forms;
    }

    private JsonNode entries() {
        return bundle.document().path(INDEX);
    }

    private FormMessage form(JsonNode entry, Set<String> known) {
        String name = text(entry, "name");
        String prefix = text(entry, "prefix");
        String model = text(entry, "schema");
        List<Field> fields = Tree.of(bundle, model, prefix + ".", known, Set.of(name), index);
        fields.stream().filter(field -> !field.type().isScalar()).findFirst().ifPresent(field -> {
            throw new SpecException(field.place(), "is no single value, and a form has nothing else");
        });
        return new FormMessage(
                name,
                bundle.document().path("x-edition").asText(),
                prefix,
                entry.has("marker") ? text(entry, "marker") : null,
                tables(entry),
                new Message(model, direction(entry), Set.of(name), fields));
    }

    private List<String> tables(JsonNode entry) {
        List<String> tables = new ArrayList<>();
        entry.path("tables").forEach(table -> tables.add(table.asText()));
        if (tables.isEmpty()) {
            throw new SpecException(index, "a form has no tables: " + entry);
        }
        return tables;
    }

    private Direction direction(JsonNode entry) {
        String label = text(entry, "direction");
        for (Direction direction : Direction.values()) {
            if (direction.label().equals(label)) {
                return direction;
            }
        }
        throw new SpecException(index, label + " is no direction");
    }

    private String text(JsonNode entry, String name) {
        if (entry.path(name).isTextual()) {
            return entry.get(name).asText();
        }
        throw new SpecException(index, "a form has no " + name + ": " + entry);
    }
}
