package io.github.payuperu.wire.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownNameTest {
    @Test
    void masksRunsOfDigitsThatMayBeACard() {
        assertThat(UnknownName.shown("x4097440000000004y")).isEqualTo("x****************y");
    }

    @Test
    void keepsShortNumbers() {
        assertThat(UnknownName.shown("extra123456")).isEqualTo("extra123456");
    }

    @Test
    void replacesWhatWouldDisturbATerminal() {
        assertThat(UnknownName.shown("a\u001b[31m\nb\ud800")).isEqualTo("a?[31m?b?");
    }

    @Test
    void cutsLongNames() {
        assertThat(UnknownName.shown("x".repeat(1_000))).hasSize(65).endsWith("…");
    }
}
