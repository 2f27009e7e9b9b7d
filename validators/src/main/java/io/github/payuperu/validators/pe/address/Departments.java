package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.wire.characters.PlainText;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The departments of Peru and Callao, by name or by code, however they are accented and capitalised. */
final class Departments {
    private static final Set<String> NAMES = names();

    private Departments() {}

    static boolean have(String state) {
        return NAMES.contains(state) || NAMES.contains(plain(state));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Table.Row row : Table.beside(Departments.class, "departments.tsv").rows()) {
            names.add(row.text("name"));
            names.add(row.text("plain"));
            names.add(row.text("code"));
        }
        return names;
    }

    /** In small letters without accents, as the table has it besides. */
    static String plain(String text) {
        String bare = text.strip();
        return (PlainText.is(bare) ? bare : withoutAccents(bare)).toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String text) {
        return Accents.PATTERN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** Loaded only when needed. */
    private static final class Accents {
        static final Pattern PATTERN = Pattern.compile("\\p{M}+");
    }
}
