package io.github.payuperu.validators.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.wire.convert.LossId;
import io.github.payuperu.wire.finding.StructureId;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles say the same in every language, and something for every id. */
class SentencesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final Properties ENGLISH = load("sentences.properties");
    private static final Properties SPANISH = load("sentences_es.properties");

    static Iterable<String> ids() {
        Stream<String> structure = Arrays.stream(StructureId.values()).map(StructureId::id);
        Stream<String> rules = PeruRules.book().rules().stream().map(Rule::card).map(card -> card.id());
        Stream<String> losses = Arrays.stream(LossId.values()).map(LossId::id);
        return Stream.of(structure, rules, losses).flatMap(Function.identity()).toList();
    }

    static Iterable<String> keys() {
        return new TreeSet<>(ENGLISH.stringPropertyNames());
    }

    @Test
    void haveTheSameKeysInEveryLanguage() {
        assertThat(SPANISH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void haveTheSamePlaceholdersInEveryLanguage(String key) {
        assertThat(placeholders(SPANISH.getProperty(key))).isEqualTo(placeholders(ENGLISH.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areSentences(String key) {
        if (!key.startsWith("label.")) {
            assertThat(ENGLISH.getProperty(key)).endsWith(".");
            assertThat(SPANISH.getProperty(key)).endsWith(".").isNotEqualTo(ENGLISH.getProperty(key));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void haveAMessageAndAHintForEveryId(String id) {
        Set<String> own = ENGLISH.stringPropertyNames().stream()
                .filter(key -> key.equals(id) || key.startsWith(id + "."))
                .collect(Collectors.toSet());

        assertThat(own).isNotEmpty();
        assertThat(own.stream().filter(key -> !key.endsWith(".hint") && !key.endsWith(".bare")))
                .allSatisfy(key -> assertThat(own).contains(key + ".hint"));
    }

    @ParameterizedTest
    @EnumSource
    void haveATitleForWhatTheContractSays(StructureId id) {
        assertThat(ENGLISH.getProperty("title." + id.id())).isNotBlank();
    }

    @Test
    void haveNoSentenceNobodyCanSay() {
        Set<String> known = new TreeSet<>();
        ids().forEach(known::add);

        assertThat(ENGLISH.stringPropertyNames())
                .allMatch(key -> key.startsWith("label.")
                        || known.contains(key.replaceFirst("^title\\.", "").replaceFirst("\\..*", "")));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static Properties load(String name) {
        Path file = Path.of("src/main/resources/io/github/payuperu/validators/text", name);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
