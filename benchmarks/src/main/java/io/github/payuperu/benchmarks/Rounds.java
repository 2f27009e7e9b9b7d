package io.github.payuperu.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures rows in rounds: one after the other, each in a fresh JVM, and then all again, so that a neighbour who is busy for a
 * minute does not spoil one row and spare the next.
 */
final class Rounds {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final TimeValue WARM_UP = TimeValue.milliseconds(500);
    private static final TimeValue ITERATION = TimeValue.milliseconds(100);

    private final int rounds;
    private final int warmUps;
    private final int iterations;

    /**
     * @param rounds for rows that goals are about; one is enough for the others
     * @param warmUps before each round, of half a second
     * @param iterations that count, of a tenth of a second
     */
    Rounds(int rounds, int warmUps, int iterations) {
        this.rounds = rounds;
        this.warmUps = warmUps;
        this.iterations = iterations;
    }

    /** The figures of each row, in the order of the rows; the listener is told how many are done, of how many. */
    Map<Row, Figures> measure(List<Row> rows, BiConsumer<Integer, Integer> listener) throws RunnerException {
        Map<Row, Figures> figures = new LinkedHashMap<>();
        rows.forEach(row -> figures.put(row, new Figures()));
        int done = 0;
        int all = rows.stream().mapToInt(this::roundsOf).sum();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<Row, Figures> entry : figures.entrySet()) {
                if (round < roundsOf(entry.getKey())) {
                    measure(entry.getKey(), entry.getValue());
                    listener.accept(++done, all);
                }
            }
        }
        return figures;
    }

    private int roundsOf(Row row) {
        return row.isDecisive() ? rounds : 1;
    }

    private void measure(Row row, Figures figures) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Measurement.class.getName())
                .param("row", row.toString())
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(WARM_UP)
                .measurementIterations(iterations)
                .measurementTime(ITERATION)
                .jvmArgsAppend("-Dslf4j.internal.verbosity=ERROR")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .forEach(iteration -> add(iteration, figures));
        }
    }

    private static void add(IterationResult iteration, Figures figures) {
        Result<?> allocated =
                Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATED));
        figures.add(iteration.getPrimaryResult().getScore(), allocated.getScore());
    }
}
