package io.github.payuperu.validators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.validators.pe.text.BodyIsUtf8Test;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the register and asks each rule for what a finished rule has. */
class RuleCatalogueTest {
    /** Rules about the bytes of a body, of which a merge patch has none: their cases are tests. */
    private static final Map<String, Class<?>> TESTS = Map.of("PE-007", BodyIsUtf8Test.class);

    static Iterable<RuleCard> cards() {
        return PeruRules.book().rules().stream().map(Rule::card).toList();
    }

    @Test
    void standInOrderOfTheirIds() {
        List<String> ids =
                PeruRules.book().rules().stream().map(rule -> rule.card().id()).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("PE-\\d{3}"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void haveACaseThatFiresOneThatPassesAndOneFromAbroad(RuleCard card) {
        Set<String> expectations = RuleFixture.all().stream()
                .filter(fixture -> fixture.rule().equals(card.id()))
                .map(RuleFixture::expectation)
                .collect(Collectors.toSet());

        if (TESTS.containsKey(card.id())) {
            assertThat(expectations).isEmpty();
            return;
        }
        assertThat(expectations).contains("fires", "passes");
        assertThat(expectations.contains("silent")).isEqualTo(card.reach() == RuleCard.Reach.PERU && canBeAbroad(card));
    }

    /** A form does not say for which country it is. */
    private static boolean canBeAbroad(RuleCard card) {
        return !card.operations().equals(PeruOperations.FORM);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void sayWhereTheyAreFromAndSinceWhen(RuleCard card) {
        assertThat(card.source()).isNotBlank();
        assertThat(card.since()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void haveNoCaseOfARuleThatIsNotThere() {
        assertThat(RuleFixture.all())
                .allMatch(fixture -> PeruRules.book().rule(fixture.rule()).isPresent());
    }

    @Test
    void neverRejectOnInference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCard.peru("PE-999", Severity.ERROR, Evidence.INFERRED, "nowhere"))
                .withMessageContaining("PE-999");
    }
}
