package io.github.payuperu.validators.pe.environment;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Published values of one field, whatever their case.
 *
 * @param term the field
 * @param values what is published for it
 */
record KnownValues(Term term, Set<String> values) {
    /** The values of rows that say in {@code terms} where their {@code value} stands, one place or several. */
    static List<KnownValues> of(List<Table.Row> rows) {
        Map<String, Set<String>> byTerm = new LinkedHashMap<>();
        for (Table.Row row : rows) {
            for (String term : row.text("terms").split(" ", -1)) {
                Set<String> values = byTerm.getOrDefault(term, new TreeSet<>(String.CASE_INSENSITIVE_ORDER));
                values.add(row.text("value"));
                byTerm.put(term, values);
            }
        }
        List<KnownValues> known = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : byTerm.entrySet()) {
            known.add(new KnownValues(Term.request(entry.getKey()), entry.getValue()));
        }
        return List.copyOf(known);
    }

    /** Whether the field was sent with one of them. */
    boolean areIn(Subject subject) {
        String text = subject.text(term);
        return text != null && values.contains(text);
    }

    /** Whether the field was sent with a value that is none of them. */
    boolean areNotIn(Subject subject) {
        String text = subject.text(term);
        return text != null && !values.contains(text);
    }
}
