package io.github.payuperu.contracttests.equivalence;

import java.util.List;
import java.util.Random;

/** What the generators start from: one seed that never changes and one that is new and printed each run. */
final class Seeds {
    /** {@code -Dequivalence.seed=N} repeats a run. */
    private static final long RANDOM = Long.getLong("equivalence.seed", new Random().nextInt(1_000_000));

    static final List<Long> ALL = List.of(1L, RANDOM);

    static {
        System.out.println("Generated messages: seeds " + ALL);
    }

    private Seeds() {}
}
