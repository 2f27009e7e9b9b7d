package io.github.payuperu.compatibility.report;

import io.github.payuperu.compatibility.Change;
import io.github.payuperu.compatibility.Comparison;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as a table for a pull request or a release's notes. */
public final class MarkdownReport {
    private MarkdownReport() {}

    /** The report, with the line break that ends it. */
    public static String of(Comparison comparison, Sentences sentences) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(cell(sentences.frame("heading", comparison.after(), comparison.before())))
                .append("\n\n");
        if (comparison.changes().isEmpty()) {
            return text.append(sentences.frame("none")).append('\n').toString();
        }
        text.append("**")
                .append(TextReport.verdict(comparison, sentences))
                .append("** ")
                .append(TextReport.counts(comparison, sentences))
                .append(".\n\n");
        text.append("| ").append(sentences.frame("columns")).append(" |\n|---|---|---|---|---|\n");
        comparison.changes().forEach(change -> text.append(row(change, sentences)));
        return text.toString();
    }

    private static String row(Change change, Sentences sentences) {
        String where = Described.place(change)
                + (change.operations().isEmpty()
                        ? ""
                        : " " + sentences.frame("operations", String.join(", ", change.operations())));
        return List.of(
                        sentences.verdict(change.verdict()),
                        change.part().toString(),
                        where,
                        Described.what(change, sentences),
                        sentences.notice(change))
                .stream()
                .map(MarkdownReport::cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;")
                .replace('\n', ' ');
    }
}
