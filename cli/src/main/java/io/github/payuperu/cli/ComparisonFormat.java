package io.github.payuperu.cli;

import io.github.payuperu.compatibility.Comparison;
import io.github.payuperu.compatibility.report.JsonReport;
import io.github.payuperu.compatibility.report.MarkdownReport;
import io.github.payuperu.compatibility.report.Sentences;
import io.github.payuperu.compatibility.report.TextReport;
import java.util.Locale;

/** How a comparison of two releases is printed. */
enum ComparisonFormat {
    /** For people. */
    TEXT {
        @Override
        String print(Comparison comparison, Locale locale) {
            return TextReport.of(comparison, Sentences.in(locale));
        }
    },
    /** One object. */
    JSON {
        @Override
        String print(Comparison comparison, Locale locale) {
            return JsonReport.of(comparison, Sentences.in(locale));
        }
    },
    /** A table for documents. */
    MD {
        @Override
        String print(Comparison comparison, Locale locale) {
            return MarkdownReport.of(comparison, Sentences.in(locale));
        }
    };

    /** The whole comparison, with the line break that ends it. */
    abstract String print(Comparison comparison, Locale locale);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
