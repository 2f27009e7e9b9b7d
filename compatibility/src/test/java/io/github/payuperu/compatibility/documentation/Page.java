package io.github.payuperu.compatibility.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page that has the recorded rows, with the oddities of the real one and words of our own, to be doctored and printed. */
final class Page {
    private static final String BETWEEN = """
            Llamado del API

            Un ejemplo:

            {
               "test": false,
               "language": "en"
            }

            <request>
              <language>en</language>
            </request>

            """;

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    Page() {
        Recorded.paymentsApi().tables().forEach(table -> tables.put(table.name(), new ArrayList<>(table.rows())));
    }

    List<Row> table(String name) {
        return tables.get(name);
    }

    Map<String, List<Row>> tables() {
        return tables;
    }

    /** The page as one copies it from a browser. */
    String flattened() {
        return tables.entrySet().stream()
                .map(table -> heading(table.getKey()) + "\n" + String.join(" ", header(table.getValue())) + "\n"
                        + table.getValue().stream().map(Page::line).collect(Collectors.joining()))
                .collect(Collectors.joining(BETWEEN, "API de ejemplo\n\nEste método hace algo.\n\n", "Fin\n"));
    }

    /** The page as it is published. */
    String html() {
        return tables.entrySet().stream()
                .map(table ->
                        "<h4 id=x>" + heading(table.getKey()) + "</h4><p>Los campos:</p><div><table class=t><thead>"
                                + row("th", header(table.getValue())) + "</thead><tbody>"
                                + table.getValue().stream().map(Page::row).collect(Collectors.joining("\n"))
                                + "</tbody></table></div>")
                .collect(Collectors.joining(
                        "<table><tr><td>Otra tabla</td><td>a</td><td>b</td></tr></table>",
                        "<!DOCTYPE html><html lang=es><body><h1>API</h1>",
                        "</body></html>"));
    }

    private static String heading(String table) {
        return table.endsWith("request") ? "Petición (Request)" : "Respuesta (Response)";
    }

    private static List<String> header(List<Row> rows) {
        List<String> header =
                new ArrayList<>(List.of("Nombre del campo", "Formato", "Nombre del campo", "Descripción"));
        if (hasMark(rows.get(0))) {
            header.add("Obligatorio");
        }
        return header;
    }

    private static boolean hasMark(Row row) {
        return !row.mandatory().equals("-");
    }

    private static String line(Row row) {
        String facts = (row.format() + " " + row.size()).strip();
        String end = row.mandatory().equals("O") ? mark(row) : "";
        return (name(row, "\n") + (facts.isEmpty() ? "" : " " + facts) + " " + description(row) + end)
                        .replace("\n ", "\n")
                + "\n";
    }

    /** On the same line, or on one of its own where the description has several. */
    private static String mark(Row row) {
        return description(row).contains("\n") ? "\nNo" : " No";
    }

    private static String row(Row row) {
        List<String> cells = new ArrayList<>(List.of(
                name(row, "<br>").replace(">", "&gt;").replace("<br&gt;", "<br>"),
                row.format(),
                row.size(),
                description(row).replace("<", "&lt;")));
        if (hasMark(row)) {
            cells.add(row.mandatory().equals("O") ? "No" : "");
        }
        return row("td", cells);
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + cell + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String name(Row row, String lineBreak) {
        String name = row.path().replace(".", " > ");
        return row.path().equals("test")
                ? "test (JSON)" + lineBreak + "isTest (XML)" + lineBreak
                : name.endsWith("additionalValues") ? name + " >" : name;
    }

    private static String description(Row row) {
        return switch (row.path().length() % 4) {
            case 0 -> "Lista de palabras, por ejemplo 10000.00 o 10000.";
            case 1 -> "Una de estas:\n  • ALGO\n  • OTRA con palabras.\nSi no hay, envía 0.";
            case 2 -> "En JSON:\n\"campo\": {\n\"CLAVE\": 1\n}\n\nEn XML:\n<campo>\n  <string>CLAVE</string>\n</campo>";
            default -> "Fecha de algo. Formato YYYY/MM. Ver otra página";
        };
    }
}
