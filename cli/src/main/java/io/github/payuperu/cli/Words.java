package io.github.payuperu.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's own words in English and Spanish; what findings say is said by the validators. */
final class Words {
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in that language. */
    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                Words.class.getPackageName() + ".words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The text of that key, {@code %s} and the like filled in order. */
    String text(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }
}
