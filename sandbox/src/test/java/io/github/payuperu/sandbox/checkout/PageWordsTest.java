package io.github.payuperu.sandbox.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages say the same in both languages, and have a word for everything. */
class PageWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final PageWords ENGLISH = PageWords.in(PageLanguage.ENGLISH);
    private static final PageWords SPANISH = PageWords.in(PageLanguage.SPANISH);

    static Set<String> keys() {
        return new TreeSet<>(ENGLISH.all().keySet());
    }

    @Test
    void haveTheSameKeys() {
        assertThat(new TreeSet<>(SPANISH.all().keySet())).isEqualTo(keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void haveTheSamePlaceholders(String key) {
        assertThat(placeholders(SPANISH.say(key))).isEqualTo(placeholders(ENGLISH.say(key)));
    }

    @Test
    void differ() {
        assertThat(keys().stream().filter(key -> SPANISH.say(key).equals(ENGLISH.say(key))))
                .allMatch(key -> key.startsWith("method-"));
    }

    @ParameterizedTest
    @EnumSource
    void haveAWordForEachStateAndChoice(PageLanguage language) {
        PageWords words = PageWords.in(language);
        Stream<String> keys = Stream.of(
                        Arrays.stream(State.values()).flatMap(state -> Stream.of("state-" + state, "receipt-" + state)),
                        Arrays.stream(Choice.values())
                                .flatMap(choice -> Stream.of("choice-" + choice, "choice-hint-" + choice)),
                        Contract.get().methods().keySet().stream().map(method -> "method-" + method),
                        Contract.get().methods().values().stream().map(kind -> "kind-" + kind))
                .flatMap(all -> all);

        assertThat(keys).allSatisfy(key -> assertThat(words.say(key)).isNotBlank());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
