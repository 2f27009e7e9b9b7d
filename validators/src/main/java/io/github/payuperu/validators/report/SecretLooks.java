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

/** Hides what looks like a secret, whatever it is: cards, documents and codes have digits, and keys have no spaces. */
final class SecretLooks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    /** Capitals and small letters mixed, and too many of them for a word. */
    private static final Pattern KEY_OF_LETTERS = Pattern.compile("(?=.*\\p{Lu})(?=.*\\p{Ll})\\p{L}{20,}");
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

    /** Hides every word with a digit in it, and long keys: for a place of which nothing is known. */
    static void hideIn(Stars stars) {
        hide(WORD, stars, 0, stars.text().length(), SecretLooks::isSuspicious);
    }

    /** Hides every word that is not the contract's or the syntax's own: for a body of which it is not known what is a name. */
    static void hideUnknownWords(Stars stars) {
        hide(
                WORD,
                stars,
                0,
                stars.text().length(),
                word -> !KNOWN_WORDS.contains(word) && !SYNTAX_WORDS.contains(word));
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

    private static boolean isSuspicious(String word) {
        boolean looks =
                DIGIT.matcher(word).find() || KEY_OF_LETTERS.matcher(word).matches();
        return looks && !KNOWN_WORDS.contains(word);
    }

    private static Stream<String> words(Field field) {
        return Stream.concat(Stream.of(field.name(), field.xmlName()), field.values().stream());
    }
}
