package io.github.payuperu.cli;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.JsonReport;
import io.github.payuperu.validators.report.Style;
import io.github.payuperu.validators.report.TextReport;
import io.github.payuperu.validators.text.Sentences;
import java.util.Locale;
import java.util.function.BiFunction;

/** How reports are printed. */
enum ReportFormat {
    /** For people; a summary comes last. */
    TEXT {
        @Override
        BiFunction<String, Report, String> printer(Sentences sentences, Style style) {
            return new TextReport(sentences, style)::print;
        }
    },
    /** For programs: one object a line and nothing else. */
    JSON {
        @Override
        BiFunction<String, Report, String> printer(Sentences sentences, Style style) {
            JsonReport report = new JsonReport(sentences);
            return (source, found) -> report.print(source, found) + "\n";
        }
    };

    /** Turns the source of a message and what was found in it into text, with the line break that ends it. */
    abstract BiFunction<String, Report, String> printer(Sentences sentences, Style style);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
