package io.github.payuperu.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures and prints. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws RunnerException {
        String only = args.length > 0 ? args[0] : "";
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        List<Row> rows = Row.all().stream()
                .filter(row -> row.toString().matches(".*(" + only + ").*"))
                .toList();
        Map<Row, Figures> figures = new Rounds(rounds, 4, 15).measure(rows, (done, all) -> {
            System.err.printf(Locale.ROOT, "\r%d of %d", done, all);
        });
        figures.forEach((row, figure) -> {
            double anchor = figures.entrySet().stream()
                    .filter(e -> e.getKey().body().equals(row.body())
                            && e.getKey().contestant().title().endsWith("alone"))
                    .mapToDouble(e -> e.getValue().least())
                    .findFirst()
                    .orElse(Double.NaN);
            System.out.printf(
                    Locale.ROOT,
                    "%-75s %8.2f %8.2f µs %8d B  %6.2f%n",
                    row,
                    figure.least(),
                    figure.median(),
                    figure.bytes(),
                    figure.least() / anchor);
        });
    }
}
