package io.github.payuperu.compatibility.report;

import io.github.payuperu.compatibility.Change;
import io.github.payuperu.compatibility.judgement.Verdict;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a merchant notices, and the words of reports, in English or Spanish. */
public final class Sentences {
    private final ResourceBundle words;

    private Sentences(ResourceBundle words) {
        this.words = words;
    }

    /** The words in that language. */
    public static Sentences in(Locale locale) {
        return new Sentences(ResourceBundle.getBundle(
                Sentences.class.getPackageName() + ".words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What a merchant notices of a change. */
    public String notice(Change change) {
        return notice(change.words(), change.direction().toString());
    }

    /** What a merchant notices, by the key of the table of judgements; in an answer it may be something else than in a request. */
    String notice(String key, String direction) {
        String own = key + "." + direction;
        return words.getString(words.containsKey(own) ? own : key);
    }

    /** For whom something breaks. */
    public String verdict(Verdict verdict) {
        return frame(verdict.name().toLowerCase(Locale.ROOT));
    }

    /** A text of the report's frame, {@code %s} and the like filled in order. */
    String frame(String key, Object... values) {
        return String.format(Locale.ROOT, words.getString("report." + key), values);
    }
}
