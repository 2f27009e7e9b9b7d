package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check digits computed with python-stdnum, module pe.ruc; the last two of the good ones are remainders 1 and 0. */
class RucTest {
    @ParameterizedTest
    @ValueSource(strings = {"20131312955", "20100047218", "20512333797", "10101174102", "20000000010", "20000000061"})
    void endsInItsCheckDigit(String text) {
        assertThat(Ruc.isWellFormed(text)).isTrue();
        assertThat(Ruc.hasKnownPrefix(text)).isTrue();
        assertThat(Ruc.checks(text)).isTrue();
    }

    @Test
    void isRefusedByEveryOtherDigit() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(Ruc.checks("2013131295" + digit)).isEqualTo(digit == 5);
        }
    }

    @Test
    void noticesEveryMistypedDigitOfThisOne() {
        String ruc = "20131312955";
        for (int at = 0; at < ruc.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = ruc.substring(0, at) + digit + ruc.substring(at + 1);
                assertThat(Ruc.checks(typed)).isEqualTo(digit == ruc.charAt(at));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013131295", "201313129555", "2013131295A"})
    void isElevenDigits(String text) {
        assertThat(Ruc.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30131312955", "11131312955", "00131312955"})
    void beginsLikeATaxpayer(String text) {
        assertThat(Ruc.hasKnownPrefix(text)).isFalse();
    }
}
