package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scalar value must satisfy.
 *
 * @param min least length in code points
 * @param max greatest length in code points
 * @param pattern regular expression, anchored where it means to be
 * @param values the only texts allowed; empty when open
 * @param aliases well-known misspellings of the allowed texts, in capitals with underscores, and what they mean
 * @param digits how many digits a decimal may have
 */
public record Limits(
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String pattern,
        List<String> values,
        SortedMap<String, String> aliases,
        @Nullable Digits digits) {
    static Limits of(JsonNode facts) {
        List<String> values = new ArrayList<>();
        facts.path("enum").forEach(value -> values.add(value.asText()));
        SortedMap<String, String> aliases = new TreeMap<>();
        facts.path("x-aliases")
                .properties()
                .forEach(alias -> aliases.put(alias.getKey(), alias.getValue().asText()));
        JsonNode digits = facts.path("x-digits");
        return new Limits(
                number(facts, "minLength"),
                number(facts, "maxLength"),
                facts.has("pattern") ? facts.get("pattern").asText() : null,
                List.copyOf(values),
                Collections.unmodifiableSortedMap(aliases),
                digits.isObject()
                        ? new Digits(
                                digits.path("integer").asInt(),
                                digits.path("fraction").asInt(),
                                digits.path("bare").asBoolean())
                        : null);
    }

    private static @Nullable Integer number(JsonNode facts, String name) {
        return facts.has(name) ? Integer.valueOf(facts.get(name).asInt()) : null;
    }

    /** The same limits with another list of values. */
    Limits withValues(List<String> others) {
        return new Limits(min, max, pattern, others, aliases, digits);
    }
}
