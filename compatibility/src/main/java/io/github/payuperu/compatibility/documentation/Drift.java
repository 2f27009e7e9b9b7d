package io.github.payuperu.compatibility.documentation;

import io.github.payuperu.compatibility.documentation.RowChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page of PayU's documentation says otherwise than the rows that the contract has recorded.
 *
 * @param edition the edition that was recorded
 * @param tables how many tables of fields the page has
 * @param rows how many rows they have
 * @param changes what differs, table by table
 */
public record Drift(String edition, int tables, int rows, List<RowChange> changes) {
    /**
     * Compares a page with the recorded rows of the Payments API for Peru.
     *
     * @param page HTML as it is published, or plain text with a row on a line, as one copies it from a browser
     */
    public static Drift of(String page) {
        Recorded recorded = Recorded.paymentsApi();
        List<Table> found = page.contains("<table")
                ? HtmlPage.tables(page)
                : FlattenedPage.tables(page.lines().toList());
        List<RowChange> changes = new ArrayList<>();
        for (Alignment.Pair pair : Alignment.of(recorded.tables(), found)) {
            changes.addAll(changes(pair));
        }
        int rows = found.stream().mapToInt(table -> table.rows().size()).sum();
        return new Drift(recorded.edition(), found.size(), rows, List.copyOf(changes));
    }

    private static List<RowChange> changes(Alignment.Pair pair) {
        Table recorded = pair.recorded();
        Table found = pair.found();
        if (recorded != null && found != null) {
            return changes(recorded, found);
        }
        return found == null ? whole(Kind.REMOVED, recorded) : whole(Kind.ADDED, found);
    }

    private static List<RowChange> whole(Kind kind, @Nullable Table table) {
        if (table == null) {
            return List.of();
        }
        String rows = table.rows().size() + " rows";
        boolean added = kind == Kind.ADDED;
        String name = added ? "table " + table.name() : table.name();
        return List.of(new RowChange(kind, name, 0, "", "", added ? "" : rows, added ? rows : ""));
    }

    private static List<RowChange> changes(Table before, Table after) {
        Map<String, Integer> places = places(after);
        List<RowChange> changes = new ArrayList<>();
        for (int i = 0; i < before.rows().size(); i++) {
            Row row = before.rows().get(i);
            Integer place = places.remove(row.path());
            if (place == null) {
                changes.add(new RowChange(Kind.REMOVED, before.name(), i + 1, row.path(), "", words(row), ""));
            } else {
                changes.addAll(changes(before.name(), i + 1, row, after.rows().get(place)));
            }
        }
        places.forEach((path, place) -> changes.add(new RowChange(
                Kind.ADDED,
                before.name(),
                place + 1,
                path.strip(),
                "",
                "",
                words(after.rows().get(place)))));
        return changes;
    }

    /** Where each field stands; one that stands twice is another the second time. */
    private static Map<String, Integer> places(Table table) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String path = table.rows().get(i).path();
            places.put(places.containsKey(path) ? path + " ".repeat(i) : path, i);
        }
        return places;
    }

    private static List<RowChange> changes(String table, int number, Row before, Row after) {
        List<RowChange> changes = new ArrayList<>();
        String[][] columns = {
            {"format", before.format(), after.format()},
            {"size", before.size(), after.size()},
            {"mandatory", before.mandatory(), after.mandatory()},
        };
        for (String[] column : columns) {
            if (!column[1].equals(column[2])) {
                changes.add(new RowChange(Kind.CHANGED, table, number, before.path(), column[0], column[1], column[2]));
            }
        }
        return changes;
    }

    private static String words(Row row) {
        return String.join(" ", row.format(), row.size(), row.mandatory()).strip();
    }
}
