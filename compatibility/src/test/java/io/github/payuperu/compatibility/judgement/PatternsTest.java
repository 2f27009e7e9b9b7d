package io.github.payuperu.compatibility.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ' ',
            value = {
                "^[0-9]{8}$ ^[0-9]{8,9}$",
                "^[0-9]{8}$ ^\\d+$",
                "^[0-9]+$ [0-9]",
                "^(a|b)$ ^(a|b|c)$",
                "^[0-9]{4}/(0[1-9]|1[0-2])$ ^[0-9]{4}/[0-9]{2}$",
                "^a\\.b$ ^a.b$",
                "^\"a\"$ ^.a.$",
                "^x$ x",
            })
    void knowsWhatIsWithin(String narrow, String wide) {
        assertThat(Patterns.within(List.of(narrow), List.of(wide))).isTrue();
        assertThat(Patterns.within(List.of(wide), List.of(narrow))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ' ',
            value = {
                "^[0-9]{8}$ ^[a-z]{8}$",
                "^(?i)a$ ^(?i)a$",
                "^a|b$ ^a|b|c$",
                "^\\p{L}+$ ^.+$",
                "^[\\d.]+$ ^[\\d.,]+$",
                "^a*?$ ^a*$",
                "^(a$ ^(a)$",
            })
    void takesNothingForGranted(String one, String other) {
        assertThat(Patterns.within(List.of(one), List.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"^[0-9]+$, ^.{2}$, ^[0-9]{2}$"})
    void holdsSeveralAtOnce(String one, String other, String both) {
        assertThat(Patterns.within(List.of(one, other), List.of(both))).isTrue();
        assertThat(Patterns.within(List.of(both), List.of(one, other))).isTrue();
    }
}
