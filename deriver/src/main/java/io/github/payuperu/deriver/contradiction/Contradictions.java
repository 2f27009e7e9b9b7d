package io.github.payuperu.deriver.contradiction;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Place;
import io.github.payuperu.deriver.bundle.SpecSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All contradictions, in the order of the file. */
public final class Contradictions {
    /** The file they are written in. */
    public static final String FILE = "contradictions.yaml";

    private final Map<String, Contradiction> byId = new LinkedHashMap<>();

    private Contradictions() {}

    /**
     * Reads the contradictions of a specification.
     *
     * @throws SpecException when an entry is incomplete, or an id is there twice
     */
    public static Contradictions read(SpecSource source) {
        Contradictions contradictions = new Contradictions();
        JsonNode entries = source.tree(FILE);
        for (int i = 0; i < entries.size(); i++) {
            Place place = Place.of(FILE).child(Integer.toString(i));
            Contradiction contradiction = contradiction(entries.get(i), place);
            if (contradictions.byId.put(contradiction.id(), contradiction) != null) {
                throw new SpecException(place, contradiction.id() + " is there twice");
            }
        }
        return contradictions;
    }

    /** All of them. */
    public List<Contradiction> all() {
        return List.copyOf(byId.values());
    }

    /** The contradiction with that id. */
    public Optional<Contradiction> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Contradiction contradiction(JsonNode entry, Place place) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        entry.path("rows").properties().forEach(table -> rows.put(table.getKey(), numbers(table.getValue())));
        return new Contradiction(
                text(entry, "id", place),
                kind(text(entry, "kind", place), place),
                text(entry.path("title"), "en", place.child("title")),
                text(entry.path("title"), "es", place.child("title")),
                texts(entry.path("operations")),
                texts(entry.path("terms")),
                rows,
                text(entry, "says", place),
                text(entry, "decision", place),
                text(entry, "why", place),
                place);
    }

    private static Kind kind(String label, Place place) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new SpecException(
                        place.child("kind"),
                        label + " is none of "
                                + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "))));
    }

    private static String text(JsonNode entry, String name, Place place) {
        String text = entry.path(name).asText();
        if (text.isBlank()) {
            throw new SpecException(place, "has no " + name);
        }
        return text;
    }

    private static List<String> texts(JsonNode declared) {
        List<String> texts = new ArrayList<>();
        declared.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<Integer> numbers(JsonNode declared) {
        List<Integer> numbers = new ArrayList<>();
        declared.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }
}
