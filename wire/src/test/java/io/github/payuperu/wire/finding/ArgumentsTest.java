package io.github.payuperu.wire.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void areInOrderOfTheirNamesHoweverTheyAreGiven() {
        List<String> names = List.of("a", "b", "c", "d");
        List<String> order = new ArrayList<>(names);
        for (int turn = 0; turn < 24; turn++) {
            Collections.shuffle(order, new Random(turn));
            List<Object> given = new ArrayList<>();
            Map<String, Object> expected = new TreeMap<>();
            for (String name : order) {
                given.add(name);
                given.add(turn);
                expected.put(name, turn);
            }

            assertThat(Arguments.of(given)).isEqualTo(expected).hasToString(expected.toString());
            assertThat(Arguments.of(given).keySet()).containsExactlyElementsOf(names);
        }
    }

    @Test
    void ofTheSameNameTheLaterCounts() {
        assertThat(Arguments.of(List.of("b", 1, "a", 2, "b", 3))).isEqualTo(Map.of("a", 2, "b", 3));
    }

    @Test
    void aNameWithoutValueIsNone() {
        assertThat(Arguments.of(List.of("a"))).isEmpty();
        assertThat(Arguments.of(List.of("a", 1, "b"))).isEqualTo(Map.of("a", 1));
    }

    @Test
    void areCopiedOnce() {
        Map<String, Object> mine = new TreeMap<>(Map.of("b", 1, "a", "x"));
        Map<String, Object> copy = Arguments.copyOf(mine);
        mine.put("c", 3);

        assertThat(copy).isEqualTo(Map.of("a", "x", "b", 1)).hasSameHashCodeAs(Map.of("a", "x", "b", 1));
        assertThat(Arguments.copyOf(copy)).isSameAs(copy);
        assertThat(Arguments.copyOf(Map.of())).isEmpty();
    }

    @Test
    void neverChange() {
        Map<String, Object> arguments = Arguments.of(List.of("a", 1));

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> arguments.put("b", 2));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(arguments::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> arguments.entrySet().iterator().next().setValue(2));
    }
}
