package io.github.payuperu.compatibility.report;

import io.github.payuperu.compatibility.documentation.Drift;
import io.github.payuperu.compatibility.documentation.RowChange;
import java.util.Locale;

/** A page's differences for people, a line each. */
public final class DriftText {
    private DriftText() {}

    /** The report on a page of that name, with the line break that ends it. */
    public static String of(String page, Drift drift, Sentences sentences) {
        if (drift.changes().isEmpty()) {
            return sentences.frame("drift.same", page, drift.rows(), drift.tables(), drift.edition()) + "\n";
        }
        StringBuilder text = new StringBuilder();
        text.append(sentences.frame("drift.heading", page, drift.edition())).append("\n\n");
        drift.changes().forEach(change -> text.append(line(change, sentences)));
        text.append('\n').append(sentences.frame("drift.count", drift.changes().size()));
        return text.append('\n').toString();
    }

    private static String line(RowChange change, Sentences sentences) {
        String kind = sentences.frame("drift." + change.kind().name().toLowerCase(Locale.ROOT));
        String row = change.row() == 0 ? "" : " " + change.row() + "  " + change.path();
        return "%-9s %s%s  %s\n".formatted(kind, change.table(), row, what(change, sentences));
    }

    private static String what(RowChange change, Sentences sentences) {
        return switch (change.kind()) {
            case ADDED -> change.after();
            case REMOVED -> change.before();
            case CHANGED ->
                sentences.frame("drift." + change.column()) + " " + shown(change.before()) + " → "
                        + shown(change.after());
        };
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
