package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMatchesTest {
    private static final List<String> CANDIDATES =
            List.of("PE-080", "PE-081", "PE-146", "S-REQUIRED", "payer.dniNumber", "order.accountId", "type", "test");

    @Test
    void forgivesAFewMistakes() {
        assertThat(NearMatches.of("S-REQIRED", CANDIDATES)).containsExactly("S-REQUIRED");
        assertThat(NearMatches.of("order.acountID", CANDIDATES)).containsExactly("order.accountId");
    }

    @Test
    void comparesTheLastPartAlone() {
        assertThat(NearMatches.of("dninumbr", CANDIDATES)).containsExactly("payer.dniNumber");
    }

    @Test
    void putsTheNearestFirst() {
        assertThat(NearMatches.of("PE-181", CANDIDATES)).startsWith("PE-081").contains("PE-080");
        assertThat(NearMatches.of("tipe", CANDIDATES)).containsExactly("type");
    }

    @Test
    void suggestsNothingForNonsense() {
        assertThat(NearMatches.of("zzzzzzzz", CANDIDATES)).isEmpty();
    }

    @Test
    void suggestsAFewAtMost() {
        assertThat(NearMatches.of("a", List.of("b", "c", "d", "e", "f", "g", "h")))
                .hasSize(5);
    }
}
