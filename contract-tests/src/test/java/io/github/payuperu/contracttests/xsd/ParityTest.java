package io.github.payuperu.contracttests.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The strict XML Schemas and the structure check accept and refuse the same messages. */
class ParityTest {
    private static final int SHOWN = 30;
    private static final int ENOUGH = 2_000;

    private static List<Comparison> comparisons = List.of();

    @BeforeAll
    static void compare() {
        comparisons = Contract.get().operations().parallelStream()
                .flatMap(operation ->
                        Arrays.stream(Direction.values()).map(direction -> Comparison.of(operation, direction)))
                .toList();
    }

    @Test
    void bothAcceptAndRefuseTheSame() {
        List<String> unexplained = comparisons.stream()
                .flatMap(comparison -> comparison.unexplained().stream())
                .toList();

        assertThat(unexplained.stream().limit(SHOWN))
                .as("%s differences that are not foreseen", unexplained.size())
                .isEmpty();
    }

    @Test
    void everyDifferenceOfTheListOccurs() {
        Set<Beyond> seen = comparisons.stream()
                .flatMap(comparison -> comparison.seen().stream())
                .collect(Collectors.toSet());

        assertThat(Beyond.values()).as("what no longer occurs leaves the list").allMatch(seen::contains);
    }

    @Test
    void thereAreEnoughOfBoth() {
        assertThat(comparisons.stream().mapToInt(Comparison::accepted).sum()).isGreaterThan(ENOUGH);
        assertThat(comparisons.stream().mapToInt(Comparison::refused).sum()).isGreaterThan(ENOUGH);
    }
}
