package io.github.payuperu.validators.text;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Prose;
import io.github.payuperu.wire.finding.Finding;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts findings into words: what is wrong, and what to do. English and Spanish; any other language gets English. Immutable
 * and safe to share.
 */
public final class Sentences {
    private static final String BUNDLE = "io.github.payuperu.validators.text.sentences";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final ResourceBundle.Control NO_SURPRISES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Sentences(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_SURPRISES);
    }

    /** The sentences in that language. */
    public static Sentences in(Locale locale) {
        return new Sentences(locale);
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }

    /** The language of the sentences: {@code en} or {@code es}. */
    public String language() {
        String language = bundle.getLocale().getLanguage();
        return language.isEmpty() ? Locale.ENGLISH.getLanguage() : language;
    }

    /** What is wrong. */
    public String message(Finding finding, Direction direction) {
        return fill(bundle.getString(key(finding)), finding, direction);
    }

    /** What to do about it. */
    public String hint(Finding finding, Direction direction) {
        String key = key(finding) + ".hint";
        boolean bare =
                bundle.containsKey(key + ".bare") && example(finding, direction).isEmpty();
        return fill(bundle.getString(bare ? key + ".bare" : key), finding, direction);
    }

    /** A fixed text of reports. */
    public String label(String key) {
        return bundle.getString(key);
    }

    private static String key(Finding finding) {
        Object which = finding.arguments().get("case");
        return which == null ? finding.id() : finding.id() + "." + which;
    }

    private static String fill(String sentence, Finding finding, Direction direction) {
        Matcher placeholder = PLACEHOLDER.matcher(sentence);
        return placeholder.replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), finding, direction)));
    }

    private static String value(String name, Finding finding, Direction direction) {
        String term = finding.term() == null ? "" : finding.term();
        return switch (name) {
            case "field" -> term;
            case "example" -> example(finding, direction);
            default -> String.valueOf(finding.arguments().get(name));
        };
    }

    /** A value that the documentation shows for the field; empty for objects, and where it shows none. */
    private static String example(Finding finding, Direction direction) {
        return finding.term() == null
                ? ""
                : Prose.get().of(direction, finding.term()).example();
    }
}
