package io.github.payuperu.cli;

import io.github.payuperu.compatibility.documentation.Drift;
import io.github.payuperu.compatibility.report.DriftJson;
import io.github.payuperu.compatibility.report.DriftText;
import io.github.payuperu.compatibility.report.Sentences;
import java.util.Locale;

/** How a page's differences are printed. */
enum DriftFormat {
    /** For people. */
    TEXT {
        @Override
        String print(String page, Drift drift, Locale locale) {
            return DriftText.of(page, drift, Sentences.in(locale));
        }
    },
    /** One object. */
    JSON {
        @Override
        String print(String page, Drift drift, Locale locale) {
            return DriftJson.of(page, drift);
        }
    };

    /** All differences, with the line break that ends them. */
    abstract String print(String page, Drift drift, Locale locale);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
