package io.github.payuperu.compatibility.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page as it is published: its tables whose first column is that of a field's name. */
final class HtmlPage {
    private static final Pattern HEADER = Pattern.compile("Nombre del campo|Campo|Field name|Field");
    private static final Pattern PATH = Pattern.compile(Cells.PATH + "( \\(JSON\\).*)?");
    private static final int COLUMNS_WITH_MANDATORY = 5;

    private HtmlPage() {}

    static List<Table> tables(String html) {
        List<Table> tables = new ArrayList<>();
        for (Element table : Jsoup.parse(html).select("table")) {
            List<String> header = cells(table.selectFirst("tr"));
            List<Row> rows = rows(table, header.size() >= COLUMNS_WITH_MANDATORY);
            if (!rows.isEmpty() && HEADER.matcher(header.get(0)).matches()) {
                tables.add(new Table(Integer.toString(tables.size() + 1), Cells.direction(above(table)), rows));
            }
        }
        return tables;
    }

    private static List<Row> rows(Element table, boolean hasMandatory) {
        return table.select("tr").stream()
                .map(HtmlPage::cells)
                .filter(cells -> cells.size() >= 3 && PATH.matcher(cells.get(0)).matches())
                .filter(cells -> !HEADER.matcher(cells.get(0)).matches())
                .map(cells -> new Row(
                        Cells.path(cells.get(0)),
                        cells.get(1),
                        cells.get(2),
                        Cells.mandatory(cells.get(cells.size() - 1), hasMandatory)))
                .toList();
    }

    private static List<String> cells(@org.jspecify.annotations.Nullable Element row) {
        return row == null
                ? List.of("")
                : row.select("> th, > td").stream().map(Element::text).toList();
    }

    /** The nearest words before the table that say which way its fields go. */
    private static String above(Element table) {
        for (Element at = table; at != null; at = at.parent()) {
            for (Element before = at.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                if (before.is("table") || !Cells.direction(before.text()).isEmpty()) {
                    return before.is("table") ? "" : before.text();
                }
            }
        }
        return "";
    }
}
