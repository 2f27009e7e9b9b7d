package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that a message has: one field of the contract with everything that is said about it.
 *
 * @param name JSON name; empty for the element of an array
 * @param xmlName name of the XML element
 * @param path JSON names from the root with dots; the element of an array ends in {@code []}
 * @param type what kind of value
 * @param limits what the value must satisfy
 * @param map how entries are written, for a map
 * @param xmlType name of the XML element that holds the value, for an entry of a map that names elements by type
 * @param sensitive whether the value must never be shown
 * @param operations names of the operations whose message has this place
 * @param demands which of them want it, and which do not have it
 * @param evidence why it is here
 * @param prose what a person reads
 * @param facts everything the files say about it, the model behind it folded in
 * @param place where the files say it
 * @param children the fields below, in the order of the files
 */
public record Field(
        String name,
        String xmlName,
        String path,
        Type type,
        Limits limits,
        @Nullable MapShape map,
        @Nullable String xmlType,
        boolean sensitive,
        Set<String> operations,
        Demands demands,
        Evidence evidence,
        Prose prose,
        JsonNode facts,
        Place place,
        List<Field> children) {
    /** The one field that has a fixed value of its own in every request. */
    private static final String TELLS_REQUESTS_APART = "command";

    /** Refuses a field that an operation both demands and does not have. */
    public Field {
        for (String operation : demands.required()) {
            if (demands.forbidden().contains(operation)) {
                throw new SpecException(place, "is both required and forbidden in " + operation);
            }
        }
    }

    /** The name by which rules and reports speak of the field: its path without the envelope around every payment. */
    public String term() {
        return path.replaceFirst("^(transaction|transactionResponse)\\.", "");
    }

    /** Whether this is the element of an array. */
    public boolean isItem() {
        return name.isEmpty();
    }

    /** This field and all below it, depth first. */
    public Stream<Field> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Field::walk));
    }

    /**
     * One field of what two messages say about the same place.
     *
     * @throws SpecException when they disagree
     */
    Field and(Field other) {
        agree("type", type.label(), other.type.label(), other);
        agree("XML name", xmlName, other.xmlName, other);
        agree("x-map", map, other.map, other);
        agree("x-xml-type", xmlType, other.xmlType, other);
        agree("x-sensitive", sensitive, other.sensitive, other);
        return new Field(
                name,
                xmlName,
                path,
                type,
                limitsWith(other),
                map,
                xmlType,
                sensitive,
                Demands.union(operations, other.operations),
                demands.and(other.demands),
                evidenceWith(other),
                prose.and(other.prose),
                facts,
                place,
                union(children, other.children));
    }

    /** One list of fields of what two messages have; the order is that of the first, then the news of the second. */
    static List<Field> union(List<Field> some, List<Field> others) {
        Map<String, Field> byName = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream()).forEach(field -> byName.merge(field.name, field, Field::and));
        return new ArrayList<>(byName.values());
    }

    private Limits limitsWith(Field other) {
        if (path.equals(TELLS_REQUESTS_APART)) {
            agree("limits", limits.withValues(List.of()), other.limits.withValues(List.of()), other);
            return limits.withValues(Stream.concat(limits.values().stream(), other.limits.values().stream())
                    .distinct()
                    .toList());
        }
        agree("limits", limits, other.limits, other);
        return limits;
    }

    private Evidence evidenceWith(Field other) {
        Map<String, Integer> rows = new TreeMap<>(evidence.rows());
        other.evidence.rows().forEach((table, row) -> {
            Integer known = rows.put(table, row);
            agree("row of " + table, known == null ? row : known, row, other);
        });
        String observed = evidence.observed() == null ? other.evidence.observed() : evidence.observed();
        agree("x-observed", observed, other.evidence.observed() == null ? observed : other.evidence.observed(), other);
        return new Evidence(rows, observed);
    }

    private void agree(String what, @Nullable Object mine, @Nullable Object its, Field other) {
        if (!Objects.equals(mine, its)) {
            throw new SpecException(
                    place,
                    "is " + path + " too, as " + other.place + " is, but they disagree on the " + what + ": " + mine
                            + " and " + its);
        }
    }
}
