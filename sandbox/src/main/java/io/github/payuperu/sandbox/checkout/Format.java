package io.github.payuperu.sandbox.checkout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** How an answer is written: as a page, unless something else is asked for. */
enum Format {
    HTML,
    JSON,
    TEXT;

    private static final Map<String, Format> BY_TYPE =
            Map.of("text/html", HTML, "application/json", JSON, "text/plain", TEXT);

    /** The first of them that the header names. */
    static Format accepted(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(range -> range.strip().replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT))
                .filter(BY_TYPE::containsKey)
                .findFirst()
                .map(BY_TYPE::get)
                .orElse(HTML);
    }
}
