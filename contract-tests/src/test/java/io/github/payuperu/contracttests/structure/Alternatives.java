package io.github.payuperu.contracttests.structure;

import static io.github.payuperu.wire.finding.StructureId.REQUIRED;

import io.github.payuperu.wire.contract.AnyOf;
import io.github.payuperu.wire.contract.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fields of which at least one must be there: every combination of there, removed, null, empty, and without its parent. */
final class Alternatives {
    private static final List<String> STATES =
            List.of("there", "removed", "null", "empty", "parent removed", "parent hollow");

    private Alternatives() {}

    static Stream<Mutation> of(AnyOf anyOf) {
        List<List<String>> combinations = List.of(List.of());
        for (int i = 0; i < anyOf.fields().size(); i++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> combination : combinations) {
                STATES.forEach(state -> longer.add(
                        Stream.concat(combination.stream(), Stream.of(state)).toList()));
            }
            combinations = longer;
        }
        return combinations.stream().map(states -> mutation(anyOf.fields(), states));
    }

    private static Mutation mutation(List<Field> fields, List<String> states) {
        String name = "any of " + fields + " " + states;
        String first = fields.get(0).pointer();
        if (states.stream().anyMatch(state -> state.startsWith("parent"))) {
            return Mutation.open(name, first, body -> changed(body, fields, states));
        }
        return states.contains("there")
                ? Mutation.accepted(name, first, body -> changed(body, fields, states))
                : Mutation.refused(REQUIRED, name, first, body -> changed(body, fields, states));
    }

    private static Json changed(Json body, List<Field> fields, List<String> states) {
        Json changed = body;
        for (int i = 0; i < fields.size(); i++) {
            String pointer = fields.get(i).pointer();
            changed = switch (states.get(i)) {
                case "removed" -> changed.without(pointer);
                case "null" -> changed.with(pointer, Json.NULL);
                case "empty" -> changed.with(pointer, Json.EMPTY_TEXT);
                case "parent removed" -> changed.without(Json.parent(pointer));
                case "parent hollow" -> changed.with(Json.parent(pointer), Json.object());
                default -> changed;
            };
        }
        return changed;
    }
}
