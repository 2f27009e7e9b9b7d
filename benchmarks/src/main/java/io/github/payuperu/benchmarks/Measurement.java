package io.github.payuperu.benchmarks;

import io.github.payuperu.benchmarks.contestant.Work;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What JMH runs, in a JVM of its own for each row: time and allocation of the row's work, done once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Measurement {
    /** The row; {@link Main} hands over all of them. */
    @Param("flawless card request, json: we, report")
    public String row = "";

    private Work work = () -> row;

    /** Finds the row and makes its work ready; what libraries have to say is not for the table. */
    @Setup
    public void prepare() {
        LogManager.getLogManager().reset();
        Row found = Row.named(row);
        work = found.contestant().on(found.body());
    }

    @Benchmark
    public Object measure() throws Exception {
        return work.run();
    }
}
