package io.github.payuperu.benchmarks.result;

import io.github.payuperu.benchmarks.contestant.Contestant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The numbers this project set itself, and what a run has to say of each. */
final class Goals {
    /** The bodies that goals are about: as a program sends it, and as the documentation prints it. */
    private static final List<String> CARDS = List.of("flawless card request", "documented card request");

    private final Results results;

    Goals(Results results) {
        this.results = results;
    }

    List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        for (String card : CARDS) {
            goals.addAll(of(card));
        }
        goals.add(Goal.atMost(300, " ms", "library: start of the JVM to the first verdict", start("first verdict")));
        goals.add(Goal.atMost(
                500, " ms", "command: `validate` of one file, whole process", start("validate, kept classes")));
        goals.addAll(ofServers());
        return goals;
    }

    private List<Goal> of(String card) {
        String json = card + ", json";
        String xml = card + ", xml";
        Contestant report = Contestant.REPORT;
        return List.of(
                Goal.atMost(
                        2,
                        " ×",
                        json + ": full report, of the parser's walk",
                        ratio(json, report, Contestant.JACKSON_WALK)),
                Goal.atLeast(
                        2,
                        " ×",
                        json + ": faster than a JSON Schema validator",
                        ratio(json, Contestant.JSON_SCHEMA, report)),
                Goal.atMost(
                        6_000,
                        " B",
                        json + ": allocated for a full report",
                        row(json, report).map(row -> (double) row.allocated())),
                Goal.atMost(
                        2,
                        " ×",
                        xml + ": full report, of the parser's walk",
                        ratio(xml, report, Contestant.WOODSTOX_WALK)),
                Goal.atLeast(
                        2,
                        " ×",
                        xml + ": faster than the JDK's XSD validation",
                        ratio(xml, Contestant.JDK_XSD, report)),
                Goal.atMost(
                        1,
                        " ×",
                        json + ": full report on the Java model, of Hibernate Validator",
                        ratio(json, Contestant.MODEL_REPORT, Contestant.HIBERNATE_VALIDATOR)));
    }

    private List<Goal> ofServers() {
        return List.of(
                Goal.atMost(1_200, " ms", "sandbox: process start to first answer", server(ServerResult::readyMillis)),
                Goal.atLeast(
                        3,
                        " ×",
                        "sandbox: requests a second, of WireMock's",
                        server(ServerResult::requestsPerSecond)
                                .flatMap(ours ->
                                        results.server("WireMock").map(other -> ours / other.requestsPerSecond()))),
                Goal.atMost(15, " ms", "sandbox: 99 of 100 requests", server(ServerResult::p99Millis)),
                Goal.atMost(200, " MiB", "sandbox: memory of the process", server(ServerResult::rssMebibytes)));
    }

    private Optional<Double> ratio(String body, Contestant one, Contestant other) {
        return row(body, one).flatMap(mine -> row(body, other).map(theirs -> mine.least() / theirs.least()));
    }

    private Optional<RowResult> row(String body, Contestant contestant) {
        return results.row(body, contestant.title());
    }

    private Optional<Double> server(ToDoubleFunction<ServerResult> figure) {
        return results.server("sandbox").map(figure::applyAsDouble);
    }

    private Optional<Double> start(String name) {
        return results.start(name).map(StartResult::millis);
    }
}
