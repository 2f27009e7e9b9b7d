package io.github.payuperu.validators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case under {@code rules/}: those that fire against their golden findings, the others against none. */
class RuleFixturesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    static Iterable<RuleFixture> fixtures() {
        return RuleFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatTheNameSays(RuleFixture fixture) throws IOException {
        if (!fixture.expectation().equals("fires")) {
            assertThat(fixture.findings()).isEmpty();
            return;
        }
        if (UPDATE) {
            Files.writeString(fixture.golden(), fixture.findings());
        }
        assertThat(fixture.findings()).isNotEmpty().isEqualTo(Files.readString(fixture.golden()));
    }

    static Iterable<RuleFixture> twins() {
        return RuleFixture.all().stream()
                .filter(fixture -> fixture.findingsInXml().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("twins")
    void findsTheSameInXml(RuleFixture fixture) {
        assertThat(fixture.findingsInXml()).contains(fixture.findings());
    }

    @Test
    void hasATwinInXmlOfNearlyEveryCase() {
        List<RuleFixture> all =
                RuleFixture.all().stream().filter(fixture -> !fixture.isForm()).toList();

        assertThat(twins()).hasSizeGreaterThan(all.size() * 9 / 10);
    }

    static Stream<Arguments> spoken() {
        return RuleFixture.all().stream()
                .filter(fixture -> fixture.expectation().equals("fires"))
                .flatMap(fixture ->
                        Stream.of("en", "es").map(language -> Arguments.of(fixture, Locale.forLanguageTag(language))));
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void isSaidInFull(RuleFixture fixture, Locale locale) {
        assertThat(fixture.said(Sentences.in(locale)))
                .allSatisfy(said -> assertThat(said)
                        .doesNotContain("{", "null")
                        .doesNotContain("  ")
                        .doesNotContain(" ,", " ."));
    }
}
