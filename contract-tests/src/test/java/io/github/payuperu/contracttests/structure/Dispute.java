package io.github.payuperu.contracttests.structure;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A place that is in error to one side only.
 *
 * @param operation what both took the body for
 * @param body what they looked at
 * @param ours what the structure check says of the body
 * @param schema the places in error to the schema
 * @param pointer the place
 * @param isOurs whether it is the structure check that finds an error there
 */
record Dispute(
        Operation operation, Json body, OurOpinion ours, SortedSet<String> schema, String pointer, boolean isOurs) {
    private static final Map<Direction, Map<String, Field>> FIELDS = Corpus.CONTRACT.fields().stream()
            .collect(Collectors.groupingBy(
                    Field::direction, Collectors.toMap(Field::pointer, Function.identity(), (one, other) -> one)));

    /** All there are; none where the two agree. */
    static List<Dispute> all(Operation operation, Json body, OurOpinion ours, SortedSet<String> schema) {
        List<Dispute> disputes = new ArrayList<>();
        difference(ours.places(), schema)
                .forEach(place -> disputes.add(new Dispute(operation, body, ours, schema, place, true)));
        difference(schema, ours.places())
                .forEach(place -> disputes.add(new Dispute(operation, body, ours, schema, place, false)));
        return disputes;
    }

    /** The contract's field at that place. */
    Optional<Field> field() {
        return fieldAt(pointer);
    }

    /** The contract's field that the place is in. */
    Optional<Field> parent() {
        return pointer.isEmpty() ? Optional.empty() : fieldAt(Json.parent(pointer));
    }

    /** What is written there. */
    String value() {
        return body.at(pointer).map(Json::toString).orElse("");
    }

    /** What the structure check says of that place. */
    boolean weSay(String id) {
        return ours.says(id, pointer);
    }

    private Optional<Field> fieldAt(String place) {
        return Optional.ofNullable(
                FIELDS.get(ours.reading().direction()).get(place.replaceAll("/[0-9]+(?=/|$)", "/*")));
    }

    private static SortedSet<String> difference(SortedSet<String> those, SortedSet<String> without) {
        SortedSet<String> difference = new TreeSet<>(those);
        difference.removeAll(without);
        return difference;
    }
}
