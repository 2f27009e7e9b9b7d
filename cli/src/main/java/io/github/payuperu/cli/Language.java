package io.github.payuperu.cli;

import java.util.Locale;

/** The languages that messages come in. */
enum Language {
    EN,
    ES;

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
