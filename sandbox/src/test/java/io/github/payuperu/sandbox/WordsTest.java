package io.github.payuperu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles say the same in both languages. */
class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle SPANISH = bundle(new Locale("es"));

    static Set<String> keys() {
        return new TreeSet<>(ENGLISH.keySet());
    }

    @Test
    void haveTheSameKeys() {
        assertThat(SPANISH.getLocale().getLanguage()).isEqualTo("es");
        assertThat(new TreeSet<>(SPANISH.keySet())).isEqualTo(keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void haveTheSamePlaceholdersAndOtherWords(String key) {
        assertThat(placeholders(SPANISH.getString(key))).isEqualTo(placeholders(ENGLISH.getString(key)));
        assertThat(SPANISH.getString(key)).isNotEqualTo(ENGLISH.getString(key));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.payuperu.sandbox.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
