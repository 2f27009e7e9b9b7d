package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.wire.characters.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The departments of Peru and Callao, by name or by code, however they are accented and capitalised. */
final class Departments {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Set<String> NAMES = Table.beside(Departments.class, "departments.tsv").rows().stream()
            .flatMap(row -> Stream.of(row.text("name"), row.text("code"), plain(row.text("name"))))
            .collect(Collectors.toUnmodifiableSet());

    private Departments() {}

    static boolean have(String state) {
        return NAMES.contains(state) || NAMES.contains(plain(state));
    }

    private static String plain(String text) {
        String bare = text.strip();
        return (PlainText.is(bare) ? bare : withoutAccents(bare)).toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
