package io.github.payuperu.sandbox.checkout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the pages. */
enum PageLanguage {
    SPANISH("es", "Español"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    PageLanguage(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The one of that code; empty if it is none of them. */
    static Optional<PageLanguage> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The first one that a browser names; Spanish if it names none, as in Peru. */
    static PageLanguage accepted(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(range -> range.strip().replaceFirst("[-;].*", "").toLowerCase(Locale.ROOT))
                .flatMap(code -> of(code).stream())
                .findFirst()
                .orElse(SPANISH);
    }

    String code() {
        return code;
    }

    /** What its speakers call it. */
    String ownName() {
        return ownName;
    }

    Locale locale() {
        return new Locale(code);
    }

    PageLanguage other() {
        return this == SPANISH ? ENGLISH : SPANISH;
    }
}
