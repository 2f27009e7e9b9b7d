package io.github.payuperu.validators.pe.card;

import io.github.payuperu.wire.characters.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the names of people as cards print them: in capitals, without accents, with any number of blanks. */
final class PersonName {
    private PersonName() {}

    /** Whether both are the same but for case, accents and blanks. */
    static boolean isSame(String one, String other) {
        if (PlainText.is(one) && PlainText.is(other)) {
            return isSamePlain(one.strip(), other.strip());
        }
        return one.equalsIgnoreCase(other) || printed(one).equals(printed(other));
    }

    /** The same without making texts to compare, for names that have no accents to leave out. */
    private static boolean isSamePlain(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (Character.toUpperCase(one.charAt(i)) != Character.toUpperCase(other.charAt(j))) {
                return false;
            }
            i = next(one, i);
            j = next(other, j);
        }
        return i == one.length() && j == other.length();
    }

    /** The place of the next character; blanks in a row count as one. */
    private static int next(String name, int place) {
        int next = place + 1;
        while (name.charAt(place) == ' ' && next < name.length() && name.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private static String printed(String name) {
        String bare = Printed.MARKS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return Printed.BLANKS.matcher(bare.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
    }

    /** Loaded only when needed. */
    private static final class Printed {
        static final Pattern MARKS = Pattern.compile("\\p{M}+");
        static final Pattern BLANKS = Pattern.compile("\\s+");
    }
}
