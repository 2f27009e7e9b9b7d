package io.github.payuperu.cli;

import io.github.payuperu.validators.report.Style;
import java.util.ArrayList;
import java.util.List;

/** A small table for people: a header, and columns as wide as they need to be. */
final class TextTable {
    private final Style style;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(Style style, String... header) {
        this.style = style;
        rows.add(header);
    }

    void add(String... cells) {
        rows.add(cells);
    }

    /** The lines, indented, with a line break after each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            String line = line(row);
            text.append(row == rows.get(0) ? style.mark(Style.Role.PLACE, line) : line)
                    .append('\n');
        }
        return text.toString();
    }

    private String line(String[] cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.length; column++) {
            line.append("  ").append(cells[column]);
            line.append(" ".repeat(width(column) - cells[column].length()));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
