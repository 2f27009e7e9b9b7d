package io.github.payuperu.cli;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.validators.report.RunTotals;
import io.github.payuperu.validators.report.Style;
import io.github.payuperu.validators.report.TextReport;
import io.github.payuperu.validators.text.Sentences;

/** A run for people: each report, where to read on, and a summary if there is anything to sum up. */
final class TextRun implements RunReport {
    private final TextReport report;
    private final Words words;

    TextRun(Sentences sentences, Style style, Words words) {
        this.report = new TextReport(sentences, style);
        this.words = words;
    }

    @Override
    public String message(String source, Report found, byte[] body) {
        return report.print(source, found, body);
    }

    @Override
    public String end(RunTotals totals) {
        String more = totals.invalid() == 0 ? "" : words.text("validate.more") + "\n";
        return totals.inputs() < 2 ? more : more + summary(totals) + "\n";
    }

    private String summary(RunTotals totals) {
        return words.text("validate.summary", totals.messages(), totals.valid(), totals.invalid(), totals.unread());
    }
}
