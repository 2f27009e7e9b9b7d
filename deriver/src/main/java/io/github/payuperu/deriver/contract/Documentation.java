package io.github.payuperu.deriver.contract;

import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.SpecSource;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the documentation's tables. */
public final class Documentation {
    private static final String FILE = "documentation/payments-api-pe.tsv";
    private static final String HEADER = "table\trow\tpath\tformat\tsize\tmandatory";

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Documentation() {}

    /**
     * Reads the rows; lines that start with # are comments.
     *
     * @throws SpecException when a line is not a row, or a row is there twice
     */
    public static Documentation read(SpecSource source) {
        Documentation documentation = new Documentation();
        List<String> lines =
                new String(source.bytes(FILE), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("#") && !line.equals(HEADER)) {
                documentation.add(row(line, FILE + ":" + (i + 1)), FILE + ":" + (i + 1));
            }
        }
        return documentation;
    }

    /** All rows, in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The row of that number in that table. */
    public Optional<Row> row(String table, int number) {
        return Optional.ofNullable(rows.get(table + ":" + number));
    }

    private void add(Row row, String place) {
        if (rows.put(row.id(), row) != null) {
            throw new SpecException(place, row.id() + " is there twice");
        }
    }

    private static Row row(String line, String place) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6 || !cells[1].matches("[0-9]{1,4}") || !cells[5].matches("[MO-]")) {
            throw new SpecException(place, "is not a row; the columns are " + HEADER.replace('\t', ' '));
        }
        return new Row(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], cells[5].charAt(0));
    }
}
