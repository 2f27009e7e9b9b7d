package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Ledger.Capture.ALREADY_CAPTURED;
import static io.github.payuperu.sandbox.Ledger.Capture.DONE;
import static io.github.payuperu.sandbox.Ledger.Capture.UNKNOWN_AUTHORIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger(2);

    @Test
    void forgetsTheOldestWhenFull() {
        ledger.authorized("a", "1");
        ledger.authorized("b", "2");
        ledger.authorized("c", "3");

        assertThat(ledger.capture("a", "1")).isEqualTo(UNKNOWN_AUTHORIZATION);
        assertThat(ledger.capture("b", "2")).isEqualTo(DONE);
        assertThat(ledger.capture("c", "3")).isEqualTo(DONE);
    }

    @Test
    void staysAsOldAsItWasWhenCaptured() {
        ledger.authorized("a", "1");
        ledger.authorized("b", "2");
        ledger.capture("a", "1");
        ledger.authorized("c", "3");

        assertThat(ledger.capture("a", "1")).isEqualTo(UNKNOWN_AUTHORIZATION);
        assertThat(ledger.capture("b", "2")).isEqualTo(DONE);
        assertThat(ledger.capture("b", "2")).isEqualTo(ALREADY_CAPTURED);
    }
}
