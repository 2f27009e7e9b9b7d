package io.github.payuperu.cli;

import io.github.payuperu.validators.archive.FindingKind;
import io.github.payuperu.validators.archive.MessageKind;
import io.github.payuperu.validators.archive.Messages;
import io.github.payuperu.validators.archive.Occurrences;
import io.github.payuperu.validators.archive.Summary;
import io.github.payuperu.validators.report.Style;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts over a run as three tables for people: by operation, by what was found, by day. */
final class SummaryText {
    private static final int WIDTH = 11;

    private final Words words;
    private final Style style;

    SummaryText(Words words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** The lines, with a line break after each; nothing of no messages. */
    String print(Summary summary) {
        if (summary.messages().total() == 0) {
            return "";
        }
        String findings = summary.findings().isEmpty() ? "" : findings(summary) + "\n";
        return operations(summary) + "\n" + findings + days(summary) + "\n";
    }

    private String operations(Summary summary) {
        TextTable table = messagesBy("summary.operation");
        summary.kinds().forEach((kind, messages) -> add(table, name(kind), messages));
        return table.toString();
    }

    private String findings(Summary summary) {
        TextTable table = new TextTable(
                style,
                words.text("summary.found"),
                right(words.text("summary.findings")),
                right(words.text("summary.messages")),
                words.text("summary.first"),
                words.text("summary.last"));
        summary.findings().forEach((kind, found) -> add(table, kind, found));
        return table.toString();
    }

    private String days(Summary summary) {
        TextTable table = messagesBy("summary.day");
        summary.days().forEach((day, messages) -> add(table, day.toString(), messages));
        if (summary.withoutDay().total() > 0) {
            add(table, words.text("summary.day.none"), summary.withoutDay());
        }
        return table.toString();
    }

    private TextTable messagesBy(String key) {
        return new TextTable(
                style,
                words.text(key),
                right(words.text("summary.messages")),
                right(words.text("summary.valid")),
                right(words.text("summary.invalid")));
    }

    private static void add(TextTable table, String name, Messages messages) {
        table.add(name, number(messages.total()), number(messages.valid()), number(messages.invalid()));
    }

    private void add(TextTable table, FindingKind kind, Occurrences found) {
        table.add(
                kind.severity() + " " + kind.id(),
                number(found.findings()),
                number(found.messages()),
                day(found.first()),
                day(found.last()));
    }

    private String name(MessageKind kind) {
        String operation = kind.operation() == null ? words.text("summary.operation.none") : kind.operation();
        return operation + " · " + words.text("direction." + kind.direction().label());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String number(long number) {
        return right(String.format(Locale.ROOT, "%,d", number));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, WIDTH - text.length())) + text;
    }
}
