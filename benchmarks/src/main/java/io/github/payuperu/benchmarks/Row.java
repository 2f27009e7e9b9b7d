package io.github.payuperu.benchmarks;

import io.github.payuperu.benchmarks.body.Bodies;
import io.github.payuperu.benchmarks.body.Body;
import io.github.payuperu.benchmarks.contestant.Contestant;
import io.github.payuperu.benchmarks.result.RowResult;
import java.util.List;
import java.util.Set;

/**
 * One thing that is measured.
 *
 * @param contestant who does it
 * @param body with what
 */
record Row(Contestant contestant, Body body) {
    private static final Set<String> DECISIVE_BODIES = Set.of("flawless card request", "documented card request");
    private static final Set<Contestant> DETAILS =
            Set.of(Contestant.STRUCTURE, Contestant.CONVERSION, Contestant.OPENAPI);

    /** All that make sense, body by body. */
    static List<Row> all() {
        return Bodies.all().stream()
                .flatMap(body -> Contestant.ALL.stream()
                        .filter(contestant -> contestant.suits(body))
                        .map(contestant -> new Row(contestant, body)))
                .toList();
    }

    /** The row that calls itself so, in a JVM that was only told its name. */
    static Row named(String text) {
        return all().stream()
                .filter(row -> row.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + text));
    }

    /** Whether a goal is about it. */
    boolean isDecisive() {
        return DECISIVE_BODIES.contains(body.name()) && !DETAILS.contains(contestant);
    }

    /** What is kept of it. */
    RowResult result(Figures figures) {
        return new RowResult(
                body.toString(),
                body.bytes().length,
                contestant.title(),
                rounded(figures.least()),
                rounded(figures.median()),
                figures.bytes());
    }

    /** To nanoseconds: what is behind them is noise. */
    private static double rounded(double microseconds) {
        return Math.round(microseconds * 1_000) / 1_000.0;
    }

    @Override
    public String toString() {
        return body + ": " + contestant.title();
    }
}
