package io.github.payuperu.benchmarks;

import io.github.payuperu.benchmarks.process.Servers;
import io.github.payuperu.benchmarks.process.Starts;
import io.github.payuperu.benchmarks.result.Machine;
import io.github.payuperu.benchmarks.result.Page;
import io.github.payuperu.benchmarks.result.Results;
import io.github.payuperu.benchmarks.result.RowResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Measures everything and prints the page of the documentation. {@code --quick} measures less of less, in a minute or two;
 * {@code --keep} writes the results and the page into the project.
 */
public final class Main {
    private static final Path RESULTS = Path.of("benchmarks/results/last.json");
    private static final Path PAGE = Path.of("docs/benchmarks.md");

    private Main() {}

    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        boolean quick = arguments.contains("--quick");
        Pace pace = quick ? Pace.QUICK : Pace.FULL;
        Results results = measure(pace, quick);
        String page = new Page(results).print();
        System.out.print(page);
        if (arguments.contains("--keep")) {
            results.write(RESULTS);
            Files.writeString(PAGE, page);
        }
    }

    private static Results measure(Pace pace, boolean quick) throws Exception {
        List<Row> rows = Row.all().stream().filter(pace::includes).toList();
        Map<Row, Figures> figures =
                pace.rounds().measure(rows, (done, all) -> System.err.printf("\r%d of %d ", done, all));
        List<RowResult> rowResults = figures.entrySet().stream()
                .map(entry -> entry.getKey().result(entry.getValue()))
                .toList();
        System.err.println("\nservers and cold starts");
        return new Results(
                LocalDate.now(ZoneOffset.UTC).toString(),
                quick,
                Machine.here(),
                rowResults,
                new Servers(pace.requests()).measure(),
                new Starts(Path.of("").toAbsolutePath(), pace.starts()).measure());
    }
}
