package io.github.payuperu.validators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.wire.finding.StructureId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the register: each number is decided once, explained in both languages, and the rules are those that exist. */
class RegisterTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern ENGLISH_WORD =
            Pattern.compile("\\b(?:the|an|none|both|all|alone|and|with|without|in|of|at|by"
                    + "|ahead|absent|present|where|one|two|six|digits|characters|tomorrow|yesterday)\\b");
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    static Iterable<Register.Entry> entries() {
        return Register.get().entries();
    }

    @Test
    void isInOrderOfIds() {
        assertThat(Register.get().entries())
                .extracting(Register.Entry::id)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("PE-\\d{3}"));
    }

    @Test
    void hasTheRulesThatAreChecked() {
        assertThat(decided(Decision.RULE))
                .isEqualTo(PeruRules.book().rules().stream()
                        .map(rule -> rule.card().id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void saysEachInTwoLanguages(Register.Entry entry) {
        assertThat(entry.english()).matches("\\S.*[.]");
        assertThat(entry.spanish()).matches("\\S.*[.]").isNotEqualTo(entry.english());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void namesWhatSaysItInstead(Register.Entry entry) {
        List<String> known = Stream.of(
                        Arrays.stream(StructureId.values()).map(StructureId::id),
                        decided(Decision.RULE).stream(),
                        decided(Decision.LATER).stream())
                .flatMap(Function.identity())
                .toList();
        List<String> by =
                entry.by().isEmpty() ? List.of() : Arrays.asList(entry.by().split(", "));

        assertThat(by).allMatch(known::contains);
        assertThat(by.isEmpty() && entry.decision() == Decision.RULE_ELSEWHERE).isFalse();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void showsWhatPassesAndWhatFires(Register.Entry entry) {
        if (entry.decision() == Decision.RULE) {
            assertThat(entry.passes()).isNotBlank().isNotEqualTo(entry.fires());
            assertThat(entry.fires()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void hasNoEnglishInItsSpanishExamples(Register.Entry entry) {
        assertThat(entry.passes(SPANISH)).doesNotContainPattern(ENGLISH_WORD);
        assertThat(entry.fires(SPANISH)).doesNotContainPattern(ENGLISH_WORD);
    }

    @Test
    void isPrintedInThePage() throws IOException {
        if (UPDATE) {
            Files.writeString(PAGE, RulesPage.text());
        }
        assertThat(RulesPage.text()).isEqualTo(Files.readString(PAGE));
    }

    private static List<String> decided(Decision decision) {
        return Register.get().entries().stream()
                .filter(entry -> entry.decision() == decision)
                .map(Register.Entry::id)
                .toList();
    }
}
