package io.github.payuperu.validators.report;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hides what follows the name of a sensitive field, in any syntax and however broken: {@code "apiKey": "…"}, {@code apiKey=…},
 * {@code <apiKey>…} and the entry of a map in XML.
 */
final class NamedSecrets {
    private static final Pattern ASSIGNED = Pattern.compile("\\\\?[\"']?\\s*(?:=>|[:=>])\\s*\\\\?([\"']?)");
    private static final String AFTER_BARE_VALUE = ",;{}[]&<\r\n";
    private static final Pattern NAMES = Pattern.compile(
            Contract.get().fields().stream()
                    .filter(Field::isSensitive)
                    .map(Field::name)
                    .distinct()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
            Pattern.CASE_INSENSITIVE);

    private NamedSecrets() {}

    static void hideIn(Stars stars) {
        String text = stars.text();
        Matcher name = NAMES.matcher(text);
        while (name.find()) {
            boolean tag = name.start() > 0 && text.charAt(name.start() - 1) == '<';
            if (tag || text.startsWith("</", name.end())) {
                hideElement(stars, tag ? name.end() : ValueEnd.before(text, name.end() + 1, "<"));
            } else {
                hideMember(stars, name.end());
            }
        }
    }

    /** Hides the text of the element whose start tag ends next. */
    private static void hideElement(Stars stars, int inTag) {
        String text = stars.text();
        int start = ValueEnd.before(text, inTag, ">");
        int end = text.indexOf("</", start);
        stars.hide(Math.min(start + 1, text.length()), end < 0 ? text.length() : end);
    }

    private static void hideMember(Stars stars, int afterName) {
        String text = stars.text();
        Matcher assigned = ASSIGNED.matcher(text).region(afterName, text.length());
        if (assigned.lookingAt()) {
            int start = assigned.end();
            String quote = assigned.group(1);
            int end = quote.isEmpty()
                    ? ValueEnd.before(text, start, AFTER_BARE_VALUE)
                    : ValueEnd.closingQuote(text, start, quote.charAt(0));
            stars.hide(start, end);
        }
    }
}
