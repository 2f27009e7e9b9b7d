package io.github.payuperu.contracttests.equivalence;

import java.util.List;

/**
 * What the generators start from: seeds that found faults once, so that a build tells the same each time. Another one tries
 * messages that nobody has seen yet.
 */
final class Seeds {
    /** {@code -Dequivalence.seed=N} tries another. */
    private static final long OTHER = Long.getLong("equivalence.seed", 182_253);

    static final List<Long> ALL = List.of(1L, OTHER);

    static {
        System.out.println("Generated messages: seeds " + ALL);
    }

    private Seeds() {}
}
