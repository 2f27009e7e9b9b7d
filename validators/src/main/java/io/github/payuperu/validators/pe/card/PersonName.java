package io.github.payuperu.validators.pe.card;

import io.github.payuperu.wire.text.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the names of people as cards print them: in capitals, without accents, with any number of blanks. */
final class PersonName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PersonName() {}

    /** Whether both are the same but for case, accents and blanks. */
    static boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other) || printed(one).equals(printed(other));
    }

    private static String printed(String name) {
        String bare = PlainText.is(name) ? name : withoutMarks(name);
        return withSingleBlanks(bare.strip()).toUpperCase(Locale.ROOT);
    }

    private static String withoutMarks(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String withSingleBlanks(String name) {
        return PlainText.is(name) && !name.contains("  ")
                ? name
                : BLANKS.matcher(name).replaceAll(" ");
    }
}
