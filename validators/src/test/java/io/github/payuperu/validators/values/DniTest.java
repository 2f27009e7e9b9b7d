package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check characters computed with python-stdnum, module pe.cui. */
class DniTest {
    @ParameterizedTest
    @ValueSource(strings = {"10117410", "00000001", "12345678"})
    void isEightDigits(String text) {
        assertThat(Dni.isWellFormed(text)).isTrue();
        assertThat(Dni.hasCheckCharacter(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1011741", "101174101", "1011741A", "1011 7410", "１0117410"})
    void isNothingElse(String text) {
        assertThat(Dni.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10117410-2", "101174102", "10117410G", "10117410-g", "12345678-1", "12345678E"})
    void isCheckedByItsNinthCharacter(String text) {
        assertThat(Dni.hasCheckCharacter(text)).isTrue();
        assertThat(Dni.checks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10117410-3", "10117411-2", "12345678G"})
    void isRefusedByAnother(String text) {
        assertThat(Dni.hasCheckCharacter(text)).isTrue();
        assertThat(Dni.checks(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1011741-2", "10117410-", "10117410--", "10117410-22", "1011741O2"})
    void hasOneCheckCharacterAtMost(String text) {
        assertThat(Dni.hasCheckCharacter(text)).isFalse();
    }
}
