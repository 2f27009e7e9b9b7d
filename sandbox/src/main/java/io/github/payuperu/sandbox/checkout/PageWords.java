package io.github.payuperu.sandbox.checkout;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The words of the pages in one language. Immutable. */
final class PageWords {
    private static final String BUNDLE = "io.github.payuperu.sandbox.checkout.pages";
    private static final PageWords SPANISH = new PageWords(PageLanguage.SPANISH);
    private static final PageWords ENGLISH = new PageWords(PageLanguage.ENGLISH);

    private final PageLanguage language;
    private final Map<String, String> texts = new TreeMap<>();

    private PageWords(PageLanguage language) {
        this.language = language;
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }

    static PageWords in(PageLanguage language) {
        return language == PageLanguage.SPANISH ? SPANISH : ENGLISH;
    }

    PageLanguage language() {
        return language;
    }

    /** All of them by key, for a template. */
    Map<String, String> all() {
        return texts;
    }

    String say(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return text;
    }

    /** What a state is called. */
    String state(State state) {
        return say("state-" + state.name());
    }

    /** A fault of the gateway's own; {@code {0}} of its texts is what was expected. */
    Fault fault(String id, String parameter, String expected) {
        return new Fault(id, parameter, fill("fault-" + id, expected), fill("hint-" + id, expected));
    }

    private String fill(String key, String expected) {
        return say(key).replace("{0}", expected);
    }
}
