package io.github.payuperu.benchmarks.result;

import java.util.List;
import java.util.Locale;

/** A run as a page of the documentation: the goals first, then everything that was measured. */
public final class Page {
    private final Results results;

    public Page(Results results) {
        this.results = results;
    }

    /** The page in Markdown. */
    public String print() {
        return head() + goals() + rows() + servers() + starts();
    }

    private String head() {
        return """
                # Benchmarks

                Written by `make benchmarks` from `benchmarks/results/last.json`; not to be edited by hand.

                %s on %s (%d cores, %s)%s%s. Absolute times are of that machine and its neighbours on that day; read the ratios.

                How: JMH, a fresh JVM for each row and round, the rows in turn, so that a busy minute does not spoil one row and spare
                the next. Each row is warmed up alike. Before the clock starts each checker has given the verdict that the message
                deserves, or the run ends. All checkers have the same contract: the OpenAPI document, and the JSON Schemas, XML Schemas and
                model annotations derived from it; where one looks at less, as an OpenAPI document at less than a strict schema,
                `benchmarks/` says so at the contestant. Times are those of the quickest iteration; allocation is counted, not estimated.
                """.formatted(
                        results.date(),
                        results.machine().jdk(),
                        results.machine().cores(),
                        results.machine().cpu(),
                        load(),
                        results.quick() ? "; **a quick run, for a first look only**" : "");
    }

    /** What to think of the numbers: with more work than processors, compilers and warm-ups come late. */
    private String load() {
        double load = results.machine().load();
        return load == 0 ? "" : format(", load average %.1f when the run began", load);
    }

    private String goals() {
        StringBuilder text = new StringBuilder("\n## Goals\n\n| what | to reach | reached | |\n|---|--:|--:|---|\n");
        for (Goal goal : new Goals(results).all()) {
            text.append(
                    "| %s | %s | %s | %s |%n".formatted(goal.what(), goal.wanted(), goal.reached(), goal.verdict()));
        }
        return text.toString();
    }

    private String rows() {
        StringBuilder text = new StringBuilder();
        for (String body : bodies()) {
            List<RowResult> rows = results.rows().stream()
                    .filter(row -> row.body().equals(body))
                    .toList();
            text.append("\n## %s (%,d bytes)%n%n"
                    .formatted(capitalised(body), rows.get(0).size()));
            text.append("| | of the walk | µs | median µs | bytes allocated |\n|---|--:|--:|--:|--:|\n");
            rows.forEach(row -> text.append(line(row)));
        }
        return text.toString();
    }

    private List<String> bodies() {
        return results.rows().stream().map(RowResult::body).distinct().toList();
    }

    private String line(RowResult row) {
        String ratio = results.anchor(row.body())
                .map(anchor -> format("%.2f", row.least() / anchor.least()))
                .orElse("");
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.contestant(),
                        ratio,
                        format("%,.1f", row.least()),
                        format("%,.1f", row.median()),
                        format("%,d", row.allocated()));
    }

    private String servers() {
        StringBuilder text = new StringBuilder("""

                ## Servers

                The sandbox checks each request and keeps its state; WireMock answers a canned body to anything that is posted to the path, its
                journal off. Both run in a JVM of their own with the options that the command has for the sandbox, and answer the same card
                request over the same sixteen kept connections, after the same number of requests to warm up. The client shares the machine with them.

                | | ready ms | requests/s | p99 ms | memory MiB |
                |---|--:|--:|--:|--:|
                """);
        for (ServerResult server : results.servers()) {
            text.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            server.name(),
                            format("%,.0f", server.readyMillis()),
                            format("%,.0f", server.requestsPerSecond()),
                            format("%.2f", server.p99Millis()),
                            format("%,.0f", server.rssMebibytes())));
        }
        return text.toString();
    }

    private String starts() {
        StringBuilder text = new StringBuilder("\n## Cold start\n\n| | ms |\n|---|--:|\n");
        results.starts()
                .forEach(start ->
                        text.append("| %s | %s |%n".formatted(start.name(), format("%,.0f", start.millis()))));
        return text.toString();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
