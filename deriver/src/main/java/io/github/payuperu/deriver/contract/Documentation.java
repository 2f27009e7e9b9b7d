package io.github.payuperu.deriver.contract;

import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.SpecSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the documentation's tables, one file for each edition. */
public final class Documentation {
    private static final String FOLDER = "documentation";
    private static final String HEADER = "table\trow\tpath\tformat\tsize\tmandatory";

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, List<Row>> byFile = new LinkedHashMap<>();

    private Documentation() {}

    /**
     * Reads the rows of all editions; lines that start with # are comments.
     *
     * @throws SpecException when a line is not a row, or a row is there twice
     */
    public static Documentation read(SpecSource source) {
        Documentation documentation = new Documentation();
        source.files(FOLDER).forEach(file -> documentation.read(source, file));
        return documentation;
    }

    private void read(SpecSource source, String file) {
        List<Row> ofFile = byFile.computeIfAbsent(file, name -> new ArrayList<>());
        List<String> lines =
                new String(source.bytes(file), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("#") && !line.equals(HEADER)) {
                Row row = row(line, file + ":" + (i + 1));
                add(row, file + ":" + (i + 1));
                ofFile.add(row);
            }
        }
    }

    /** All rows, in the order of the files. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The rows of one file, such as {@code documentation/payments-api-pe.tsv}. */
    public List<Row> rows(String file) {
        return List.copyOf(byFile.getOrDefault(file, List.of()));
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
        if (cells.length != 6 || !cells[1].matches("[0-9]{1,4}") || !cells[5].matches("[MOS-]")) {
            throw new SpecException(place, "is not a row; the columns are " + HEADER.replace('\t', ' '));
        }
        return new Row(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], cells[5].charAt(0));
    }
}
