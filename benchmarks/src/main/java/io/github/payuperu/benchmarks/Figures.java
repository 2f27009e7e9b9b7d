package io.github.payuperu.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What was measured of a row, over all forks: the least and the middle time, and what is allocated. */
final class Figures {
    private final List<Double> nanos = new ArrayList<>();
    private double bytes = Double.MAX_VALUE;

    void add(double nanoseconds, double allocated) {
        nanos.add(nanoseconds);
        bytes = Math.min(bytes, allocated);
    }

    /** Microseconds a run when nothing else disturbed: neighbours on the machine only ever add. */
    double least() {
        return nanos.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN) / 1_000;
    }

    /** Microseconds of the middle one of all iterations. */
    double median() {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(Double.NaN) / 1_000;
    }

    /** Bytes allocated in a run. */
    long bytes() {
        return Math.round(bytes);
    }
}
