package io.github.payuperu.compatibility.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page as plain text, each row of a table on a line, its cells run into each other. A row starts with a name in lower case or a
 * path; what follows on further lines, as sentences and samples do, belongs to it.
 */
final class FlattenedPage {
    private static final Pattern HEADER = Pattern.compile("(Nombre del campo|Campo|Field name|Field) .*");
    private static final Pattern MANDATORY = Pattern.compile(".* (Obligatorio|Mandatory)");
    private static final Pattern ROW_START = Pattern.compile(
            "(?:" + Cells.PATH.replace(")*(?: >)?", ")+(?: >)?") + "|[a-z][A-Za-z0-9_]*)(?: (?:\\(JSON\\)|(?:"
                    + Cells.FORMATS + ")\\b|\\S+ (?:Min|Max):|\\d|\\p{Lu}).*| *)");
    private static final Pattern TABLE_ABOVE = Pattern.compile("[^.]*\\((Request|Response)\\)");

    private final List<Table> tables = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private String above = "";
    private String direction = "";
    private boolean inTable;
    private boolean hasMandatory;
    private String row = "";

    private FlattenedPage() {}

    static List<Table> tables(List<String> lines) {
        FlattenedPage page = new FlattenedPage();
        lines.forEach(line -> page.take(line.strip()));
        page.endTable();
        return page.tables;
    }

    private void take(String line) {
        if (HEADER.matcher(line).matches()) {
            endTable();
            startTable(line);
        } else if (TABLE_ABOVE.matcher(line).matches()) {
            endTable();
        } else if (inTable && ROW_START.matcher(line).matches()) {
            endRow();
            row = line;
        } else if (inTable && !row.isEmpty() && !line.isEmpty() && !isComplete()) {
            row += " " + line;
        }
        above = line.isEmpty() ? above : line;
    }

    private void startTable(String header) {
        inTable = true;
        hasMandatory = MANDATORY.matcher(header).matches();
        direction = Cells.direction(above);
    }

    /** Nothing comes behind the mark of the last column. */
    private boolean isComplete() {
        return hasMandatory && Cells.mandatory(row, true).equals("O");
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(Cells.row(row, hasMandatory));
            row = "";
        }
    }

    private void endTable() {
        endRow();
        if (!rows.isEmpty()) {
            tables.add(new Table(Integer.toString(tables.size() + 1), direction, List.copyOf(rows)));
        }
        rows.clear();
        inTable = false;
    }
}
