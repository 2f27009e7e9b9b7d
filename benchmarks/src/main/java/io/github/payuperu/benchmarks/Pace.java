package io.github.payuperu.benchmarks;

import io.github.payuperu.benchmarks.contestant.Contestant;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param rounds how each row is measured
 * @param requests to each server
 * @param starts of each process
 * @param everything whether all rows are, or only those that goals are about
 */
record Pace(Rounds rounds, int requests, int starts, boolean everything) {
    /** Some eleven minutes. */
    static final Pace FULL = new Pace(new Rounds(2, 6, 8), 200_000, 11, true);
    /** A minute or two. */
    static final Pace QUICK = new Pace(new Rounds(1, 4, 3), 10_000, 3, false);

    private static final Set<Contestant> SLOW = Set.of(Contestant.OPENAPI, Contestant.CONVERSION);

    boolean includes(Row row) {
        boolean about = row.body().toString().startsWith("flawless")
                || row.body().toString().startsWith("documented form");
        return everything || (about && !SLOW.contains(row.contestant()));
    }
}
