package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Documentation;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the documentation and the fields of the contract mirror each other. */
final class RowLint {
    private static final String EXCUSE = "x-widened";

    private RowLint() {}

    static Stream<String> withoutOneField(Specification specification) {
        Map<String, List<Citation>> citations =
                Citation.all(specification).collect(Collectors.groupingBy(Citation::row));
        return specification.contract().documentation().rows().stream().flatMap(row -> {
            List<Citation> ofRow = citations.getOrDefault(row.id(), List.of());
            if (ofRow.size() == 1) {
                return Stream.empty();
            }
            String fields = ofRow.stream().map(Citation::path).collect(Collectors.joining(" and "));
            return Stream.of(row.id() + " (" + row.path() + ") is "
                    + (fields.isEmpty() ? "no field" : "more than one field, " + fields)
                    + ": name it in the x-rows of one");
        });
    }

    static Stream<String> elsewhere(Specification specification) {
        Documentation documentation = specification.contract().documentation();
        return Citation.all(specification)
                .filter(citation -> !citation.in(documentation).map(Row::path).equals(Optional.of(citation.path())))
                .map(citation -> FieldLint.problem(
                        citation.field(), "is not what " + citation.row() + " documents", "correct x-rows"));
    }

    static Stream<String> differences(Specification specification) {
        Documentation documentation = specification.contract().documentation();
        Map<Field, Set<String>> differences = Citation.all(specification)
                .collect(Collectors.groupingBy(
                        Citation::field,
                        LinkedHashMap::new,
                        Collectors.flatMapping(
                                citation -> difference(citation, documentation),
                                Collectors.toCollection(TreeSet::new))));
        return differences.entrySet().stream().flatMap(entry -> judge(entry.getKey(), entry.getValue()));
    }

    private static Stream<String> difference(Citation citation, Documentation documentation) {
        return citation.in(documentation).flatMap(row -> difference(row, citation.field())).stream();
    }

    private static Optional<String> difference(Row row, Field field) {
        return PrintedForm.prints(row)
                ? PrintedForm.difference(row, field)
                : Printed.of(row).difference(field);
    }

    private static Stream<String> judge(Field field, Set<String> differences) {
        boolean excused = field.facts().has(EXCUSE);
        if (differences.isEmpty() != excused) {
            return Stream.empty();
        }
        return Stream.of(
                excused
                        ? FieldLint.problem(field, "is as its rows print it", "remove " + EXCUSE)
                        : FieldLint.problem(
                                field,
                                String.join(", ", differences),
                                "follow the rows, or give the reason in " + EXCUSE));
    }
}
