package io.github.payuperu.cli;

import io.github.payuperu.validators.report.JUnitReport;
import io.github.payuperu.validators.report.JsonReport;
import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.validators.report.SarifReport;
import io.github.payuperu.validators.report.Style;
import io.github.payuperu.validators.text.Sentences;
import java.util.Locale;

/** How a run is reported. */
enum ReportFormat {
    /** For people; a summary comes last. */
    TEXT {
        @Override
        RunReport report(Locale locale, Style style) {
            return new TextRun(Sentences.in(locale), style, Words.in(locale));
        }
    },
    /** For programs: one object a line and nothing else. */
    JSON {
        @Override
        RunReport report(Locale locale, Style style) {
            JsonReport report = new JsonReport(Sentences.in(locale));
            return (source, found, body) -> report.print(source, found) + "\n";
        }
    },
    /** For CI servers: one document, a test for each input. */
    JUNIT {
        @Override
        RunReport report(Locale locale, Style style) {
            return new JUnitReport(Sentences.in(locale));
        }
    },
    /** For code hosts and editors: one document, a result for each finding. */
    SARIF {
        @Override
        RunReport report(Locale locale, Style style) {
            return new SarifReport(Sentences.in(locale), Version.number());
        }
    };

    /** Whether it is for people, who read words at its end. */
    boolean isForPeople() {
        return this == TEXT;
    }

    /** The report in that language; the style is for people. */
    abstract RunReport report(Locale locale, Style style);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
