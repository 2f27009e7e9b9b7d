package io.github.payuperu.wire.contract;

import java.util.Locale;

/**
 * What a person reads about a field.
 *
 * @param english what it is, in English
 * @param spanish the same in Spanish
 * @param example a value as it stands in JSON, without quotes if it is a text; empty for most containers
 * @param exampleIsOurs whether no source shows a value, so that the example is ours
 */
public record FieldProse(String english, String spanish, String example, boolean exampleIsOurs) {
    static final FieldProse NONE = new FieldProse("", "", "", false);

    /** What it is, in Spanish for Spanish locales, else in English. */
    public String description(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }
}
