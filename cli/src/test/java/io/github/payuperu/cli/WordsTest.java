package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.cli.send.Mishap;
import io.github.payuperu.validators.listing.Need;
import io.github.payuperu.validators.rule.Decision;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.signature.Deviation;
import io.github.payuperu.validators.signature.Verification.Outcome;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Documented;
import io.github.payuperu.wire.finding.Severity;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages have the same words to say. */
class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("%,?[a-z]");
    private static final Properties ENGLISH = load("words.properties");
    private static final Properties SPANISH = load("words_es.properties");

    static Iterable<String> keys() {
        return new TreeSet<>(ENGLISH.stringPropertyNames());
    }

    static Stream<String> keysOfConstants() {
        return Stream.of(
                        keys("unread.", Obstacle.values(), Obstacle::label),
                        keys("send.", Mishap.values(), Mishap::label),
                        keys("need.", Need.values(), Need::label),
                        keys("direction.", Direction.values(), Direction::label),
                        keys("documented.", Documented.values(), WordsTest::lower),
                        keys("severity.", Severity.values(), WordsTest::lower),
                        keys("evidence.", Evidence.values(), WordsTest::lower),
                        keys("", Deviation.values(), SignatureVerdict::key),
                        keys("", verdicts(), SignatureVerdict::key),
                        keys("decision.", Decision.values(), Decision::label),
                        keys("reach.", RuleCard.Reach.values(), WordsTest::lower))
                .flatMap(all -> all);
    }

    @Test
    void haveTheSameKeys() {
        assertThat(SPANISH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void haveTheSamePlaceholdersInTheSameOrder(String key) {
        assertThat(placeholders(SPANISH, key)).isEqualTo(placeholders(ENGLISH, key));
    }

    @ParameterizedTest
    @MethodSource("keysOfConstants")
    void existForEveryConstant(String key) {
        assertThat(ENGLISH.getProperty(key)).isNotBlank();
    }

    @Test
    void fallBackToEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("es-PE"));

            assertThat(Words.in(Locale.ENGLISH).text("need.yes")).isEqualTo("yes");
            assertThat(Run.of("explain", "state").out()).contains("required").doesNotContain("obligatorio");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Those that the command line words; a value that cannot be signed is wrong usage there. */
    private static Outcome[] verdicts() {
        return EnumSet.complementOf(EnumSet.of(Outcome.UNSIGNABLE)).toArray(Outcome[]::new);
    }

    private static <E> Stream<String> keys(String prefix, E[] constants, Function<E, String> label) {
        return Arrays.stream(constants).map(constant -> prefix + label.apply(constant));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> placeholders(Properties words, String key) {
        return PLACEHOLDER
                .matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties load(String name) {
        Path file = Path.of("src/main/resources/io/github/payuperu/cli", name);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
