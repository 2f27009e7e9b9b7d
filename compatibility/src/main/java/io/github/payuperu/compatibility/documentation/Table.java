package io.github.payuperu.compatibility.documentation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of fields.
 *
 * @param name what it is called here; on a page that is only its place
 * @param direction request or response; empty if the page does not say
 * @param rows its rows, as they stand
 */
record Table(String name, String direction, List<Row> rows) {
    /** How many rows both have word for word, and how many are about the same field; none if they go different ways. */
    int likeness(Table other) {
        if (!direction.isEmpty() && !other.direction.isEmpty() && !direction.equals(other.direction)) {
            return 0;
        }
        return common(Set.copyOf(rows), Set.copyOf(other.rows)) + common(paths(), other.paths());
    }

    private Set<String> paths() {
        return rows.stream().map(Row::path).collect(Collectors.toSet());
    }

    private static <T> int common(Set<T> some, Set<T> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
