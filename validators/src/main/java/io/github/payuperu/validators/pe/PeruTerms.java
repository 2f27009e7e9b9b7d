package io.github.payuperu.validators.pe;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.wire.contract.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields that Peru's rules find something at: a table for those who explain without a message to judge. The rules do not read
 * it; a test writes it from what they find in their own cases.
 */
public final class PeruTerms {
    private static final Map<String, List<String>> TERMS = Table.beside(PeruTerms.class, "terms.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text("id"), row -> List.of(row.text("terms").split(", "))));

    private PeruTerms() {}

    /** The terms of the fields that the rule speaks about; none for a rule about whole bodies. */
    public static List<String> of(String rule) {
        return TERMS.getOrDefault(rule, List.of());
    }

    /** The ids of the rules that speak about the field, in their order. */
    public static List<String> rulesAbout(Field field) {
        return PeruRules.book().rules().stream()
                .map(rule -> rule.card())
                .filter(card -> card.direction() == field.direction())
                .filter(card -> of(card.id()).contains(field.term()))
                .map(card -> card.id())
                .toList();
    }
}
