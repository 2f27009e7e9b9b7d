package io.github.payuperu.deriver.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.bundle.Place;
import io.github.payuperu.deriver.contract.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A schema's {@code required} holds what every operation that uses the schema demands, wherever it uses it. */
final class RequiredLint {
    /** For each property of each model, whether each of its uses is demanded. */
    private final Map<Place, List<Boolean>> uses = new LinkedHashMap<>();

    private RequiredLint() {}

    static Stream<String> problems(Specification specification) {
        RequiredLint lint = new RequiredLint();
        specification
                .contract()
                .everyMessage()
                .forEach(message -> message.fields().forEach(field -> lint.add(field, message.operations())));
        return lint.uses.entrySet().stream()
                .filter(property -> isProperty(property.getKey()))
                .flatMap(property -> problem(
                        specification, property.getKey(), !property.getValue().contains(false)));
    }

    private void add(Field field, Set<String> parentOperations) {
        Set<String> operations = new TreeSet<>(parentOperations);
        operations.removeAll(field.demands().forbidden());
        if (!operations.isEmpty()) {
            uses.computeIfAbsent(field.place(), place -> new ArrayList<>())
                    .add(field.demands().required().containsAll(parentOperations));
            field.children().forEach(child -> add(child, operations));
        }
    }

    private static boolean isProperty(Place place) {
        return place.pointer().matches("/properties/[^/]+");
    }

    private static Stream<String> problem(Specification specification, Place property, boolean demanded) {
        String model = property.file().replaceFirst("^models/(.*)\\.yaml$", "$1");
        String name = property.pointer().replaceFirst("^/properties/", "");
        JsonNode required = specification.model(model).path("required");
        boolean declared = StreamSupport.stream(required.spliterator(), false)
                .anyMatch(entry -> entry.asText().equals(name));
        if (declared == demanded) {
            return Stream.empty();
        }
        return Stream.of(
                demanded
                        ? property + " is demanded by every operation that has it: add " + name + " to required"
                        : property + " is not demanded by every operation that has it: remove " + name
                                + " from required");
    }
}
