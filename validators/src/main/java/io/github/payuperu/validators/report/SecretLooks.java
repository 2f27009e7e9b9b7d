package io.github.payuperu.validators.report;

import io.github.payuperu.validators.values.Digits;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hides what could be a secret: any word that nobody knows, and in a text that may be shown a card or a long key. */
final class SecretLooks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]+");
    /** The digits of a card, also in groups; what starts with 0 or 1 is none, but may be the time in milliseconds. */
    private static final Pattern CARD = Pattern.compile("(?<!\\p{N})[2-9](?:(?:[ +-]|%20)?\\p{N}){12,18}(?!\\p{N})");

    private static final Pattern KEY = Pattern.compile("(?=\\p{Alpha}*\\d)(?=\\d*\\p{Alpha})\\p{Alnum}{20,}");
    /** The contract's own words, of which some have digits: {@code street1}. Codes of digits alone might be anything. */
    private static final Set<String> KNOWN_WORDS = Contract.get().allFields().stream()
            .flatMap(SecretLooks::words)
            .filter(word -> !Digits.areAll(word))
            .collect(Collectors.toUnmodifiableSet());
    /** What JSON, and XML as the gateway writes it, have besides. */
    private static final Set<String> SYNTAX_WORDS = Set.of(
            "true",
            "false",
            "null",
            "xml",
            "version",
            "1.0",
            "encoding",
            "UTF-8",
            "request",
            "paymentResponse",
            "paymentMethodsResponse",
            "entry",
            "string",
            "int",
            "long",
            "bigDecimal",
            "boolean",
            "date",
            "additionalValue");

    private SecretLooks() {}

    /** Hides every word that is neither the contract's nor the syntax's own nor one of those names. */
    static void hideUnknownWords(Stars stars, Set<String> names) {
        hide(WORD, stars, 0, stars.text().length(), word -> !isKnown(word) && !names.contains(word));
    }

    /** Hides cards and long keys: for the value of a field that is no secret. */
    static void hideInValue(Stars stars, int start, int end) {
        hide(CARD, stars, start, end, word -> true);
        hide(KEY, stars, start, end, word -> true);
    }

    private static void hide(Pattern pattern, Stars stars, int start, int end, Predicate<String> isSecret) {
        pattern.matcher(stars.text())
                .region(start, end)
                .results()
                .filter(word -> isSecret.test(word.group()))
                .forEach((MatchResult word) -> stars.hide(word.start(), word.end()));
    }

    private static boolean isKnown(String word) {
        return KNOWN_WORDS.contains(word) || SYNTAX_WORDS.contains(word);
    }

    private static Stream<String> words(Field field) {
        return Stream.concat(Stream.of(field.name(), field.xmlName()), field.values().stream());
    }
}
