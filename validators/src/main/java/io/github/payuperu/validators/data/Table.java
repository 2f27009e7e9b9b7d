package io.github.payuperu.validators.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of facts: UTF-8 text with tabs between the cells, names of columns in the first line, no quoting. Lines that are blank
 * or start with {@code #} are for readers. Load it once, into a constant: whatever is wrong with a table is a mistake of this
 * library, and it fails at once and says where.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
        this.rows = new ArrayList<>();
    }

    /**
     * The table of that name in the package of that class.
     *
     * @throws IllegalStateException if there is no such table, or a row has more or fewer cells than there are columns
     */
    public static Table beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No table " + name + " beside " + owner.getName());
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table read(String name, String text) {
        Table table = null;
        for (String line : text.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (table == null) {
                table = new Table(name, cells);
            } else {
                table.add(cells);
            }
        }
        if (table == null) {
            throw new IllegalStateException(name + " has no columns");
        }
        return table;
    }

    private void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(name + " has " + columns.size() + " columns, and " + cells.size()
                    + " cells in the row of " + cells.get(0));
        }
        rows.add(new Row(cells));
    }

    /** The rows, in their order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * The cells of one column, in the order of the rows.
     *
     * @throws IllegalStateException if there is no such column
     */
    public List<String> column(String column) {
        int index = index(column);
        List<String> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(row.cells.get(index));
        }
        return List.copyOf(cells);
    }

    private int index(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException(name + " has no column " + column + ", only " + columns);
        }
        return index;
    }

    /** One line of facts. */
    public final class Row {
        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        /**
         * The cell of that column; empty where nothing is known.
         *
         * @throws IllegalStateException if there is no such column
         */
        public String text(String column) {
            return cells.get(index(column));
        }
    }
}
