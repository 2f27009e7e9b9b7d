package io.github.payuperu.validators.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every way in which the findings of one id can be put into words, with placeholders such as {@code <field>} unfilled: for
 * those who explain a rule without a message to judge.
 */
public final class Wordings {
    private static final String HINT = ".hint";

    private final ResourceBundle bundle;

    private Wordings(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The wordings in that language. */
    public static Wordings in(Locale locale) {
        return new Wordings(ResourceBundle.getBundle(
                Wordings.class.getPackageName() + ".sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The cases of the id, in the order of their names; empty for an id that nothing is found by. */
    public List<Wording> of(String id) {
        return bundle.keySet().stream()
                .filter(key -> key.equals(id) || key.startsWith(id + "."))
                .filter(key -> bundle.containsKey(key + HINT))
                .sorted()
                .map(key -> new Wording(unfilled(key), unfilled(key + HINT)))
                .toList();
    }

    private String unfilled(String key) {
        return bundle.getString(key).replace('{', '<').replace('}', '>');
    }

    /**
     * One of them.
     *
     * @param message what is wrong
     * @param hint what to do about it
     */
    public record Wording(String message, String hint) {}
}
