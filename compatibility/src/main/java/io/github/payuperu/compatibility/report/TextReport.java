package io.github.payuperu.compatibility.report;

import io.github.payuperu.compatibility.Change;
import io.github.payuperu.compatibility.Comparison;
import java.util.Locale;

/** A comparison for people: a verdict, and under each change what a merchant notices and where it stands. */
public final class TextReport {
    private TextReport() {}

    /** The report, with the line break that ends it. */
    public static String of(Comparison comparison, Sentences sentences) {
        StringBuilder text = new StringBuilder();
        text.append(sentences.frame("heading", comparison.after(), comparison.before()))
                .append('\n');
        if (comparison.changes().isEmpty()) {
            return text.append(sentences.frame("none")).append('\n').toString();
        }
        comparison.changes().forEach(change -> append(text, change, sentences));
        text.append('\n').append(verdict(comparison, sentences)).append(' ');
        return text.append(counts(comparison, sentences)).append(".\n").toString();
    }

    private static void append(StringBuilder text, Change change, Sentences sentences) {
        String verdict = sentences.verdict(change.verdict());
        text.append('\n')
                .append(change.verdict().isBreaking() ? verdict.toUpperCase(Locale.ROOT) : verdict)
                .append("  ")
                .append(change.part())
                .append("  ")
                .append(Described.place(change))
                .append('\n');
        text.append("    ").append(Described.what(change, sentences)).append('\n');
        text.append("    ").append(sentences.notice(change)).append('\n');
        if (!change.operations().isEmpty()) {
            text.append("    ")
                    .append(sentences.frame("operations", String.join(", ", change.operations())))
                    .append('\n');
        }
        change.files().forEach(file -> text.append("    ").append(file).append('\n'));
    }

    static String verdict(Comparison comparison, Sentences sentences) {
        return sentences.frame(
                "breaking", yesNo(comparison.breaksSenders(), sentences), yesNo(comparison.breaksReaders(), sentences));
    }

    static String counts(Comparison comparison, Sentences sentences) {
        return sentences.frame(
                "counts", comparison.breaking().size(), comparison.harmless().size());
    }

    private static String yesNo(boolean yes, Sentences sentences) {
        return sentences.frame(yes ? "yes" : "no");
    }
}
