package io.github.payuperu.contracttests.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.structure.Expectation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The structure check against a JSON Schema validator with the derived strict schemas: the same verdict and the same places
 * for every body, but for the differences in {@link Difference}.
 */
class OracleTest {
    private static final int FEWEST_MUTANTS = 50_000;
    private static final int MOST_SHOWN = 20;
    private static final Path BODIES = Path.of("target", "oracle");
    private static final Map<Difference, Integer> SEEN = new LinkedHashMap<>();
    private static int mutants;

    static List<Corpus> corpora() {
        return Corpus.all();
    }

    static List<Difference> differences() {
        return Difference.ALL;
    }

    @AfterAll
    static void print() {
        System.out.println("Mutants judged by both: " + mutants + "; differences: " + SEEN);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void bothGiveTheSameVerdictAndTheSamePlaces(Corpus corpus) {
        List<String> unexplained = new ArrayList<>();
        corpus.mutants().forEach(mutant -> {
            mutants++;
            Expectation expectation = Expectation.of(mutant.direction()).of(mutant.operation());
            compare(mutant, mutant.operation(), OurOpinion.of(mutant.body().bytes(), expectation), unexplained);
        });

        assertThat(unexplained).isEmpty();
    }

    /** Here the operation is what the body itself tells, which a changed command, type or method changes. */
    @ParameterizedTest
    @MethodSource("corpora")
    void bothAgreeOnTheOperationThatTheBodyTells(Corpus corpus) {
        List<String> unexplained = new ArrayList<>();
        corpus.mutants().forEach(mutant -> {
            OurOpinion ours = OurOpinion.of(mutant.body().bytes(), Expectation.NONE);
            assertThat(ours.reading().direction()).as(mutant.name()).isEqualTo(mutant.direction());
            ours.reading().operation().ifPresent(operation -> compare(mutant, operation, ours, unexplained));
        });

        assertThat(unexplained).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void everyChangeHasTheOutcomeItMustHave(Corpus corpus) {
        List<String> others = new ArrayList<>();
        corpus.mutants().forEach(mutant -> {
            Expectation expectation = Expectation.of(mutant.direction()).of(mutant.operation());
            OurOpinion ours = OurOpinion.of(mutant.body().bytes(), expectation);
            if (!isAsExpected(mutant.mutation(), ours)) {
                others.add(mutant.name() + ": " + mutant.mutation().outcome() + " "
                        + mutant.mutation().fault().map(Object::toString).orElse("") + ", but found " + ours.errors());
            }
        });

        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void everyDifferenceStillOccurs(Difference difference) {
        Corpus corpus = difference.corpus();
        Json body = difference.body();
        Expectation expectation = Expectation.of(corpus.direction()).of(corpus.operation());
        OurOpinion ours = OurOpinion.of(body.bytes(), expectation);
        SortedSet<String> schema = SchemaOpinion.places(corpus.operation(), corpus.direction(), body.bytes());

        assertThat(Dispute.all(corpus.operation(), body, ours, schema))
                .as(difference.reason())
                .isNotEmpty()
                .allSatisfy(dispute -> assertThat(Difference.ALL)
                        .filteredOn(other -> other.explains(dispute))
                        .containsExactly(difference));
    }

    @Test
    void theCorpusIsLargeAndTheSameEveryTime() {
        List<Integer> once = fingerprints();

        assertThat(once).hasSizeGreaterThan(FEWEST_MUTANTS).isEqualTo(fingerprints());
    }

    private static List<Integer> fingerprints() {
        return Corpus.all().stream()
                .flatMap(Corpus::mutants)
                .map(mutant -> (mutant.name() + mutant.body()).hashCode())
                .toList();
    }

    private static boolean isAsExpected(Mutation mutation, OurOpinion ours) {
        return switch (mutation.outcome()) {
            case ACCEPTED -> ours.errors().isEmpty();
            case REFUSED -> ours.says(mutation.fault().orElseThrow().id(), OurOpinion.shown(mutation.pointer()));
            case OPEN -> true;
        };
    }

    private static void compare(Mutant mutant, Operation operation, OurOpinion ours, List<String> unexplained) {
        SortedSet<String> schema = SchemaOpinion.places(
                operation, mutant.direction(), mutant.body().bytes());
        for (Dispute dispute : Dispute.all(operation, mutant.body(), ours, schema)) {
            List<Difference> differences = explanations(dispute);
            differences.forEach(difference -> SEEN.merge(difference, 1, Integer::sum));
            if (differences.isEmpty() && unexplained.size() < MOST_SHOWN) {
                unexplained.add(message(mutant, operation, dispute));
            }
        }
    }

    private static List<Difference> explanations(Dispute dispute) {
        return Difference.ALL.stream()
                .filter(difference -> difference.explains(dispute))
                .toList();
    }

    private static String message(Mutant mutant, Operation operation, Dispute dispute) {
        return String.join(
                "\n",
                "",
                mutant.name() + ", judged as " + operation,
                "  disputed: " + dispute.pointer() + " = " + dispute.value(),
                "  check:    "
                        + (dispute.ours().errors().isEmpty()
                                ? "valid"
                                : dispute.ours().errors().stream()
                                        .map(finding -> finding.id() + " " + finding.pointer())
                                        .collect(Collectors.joining(", "))),
                "  schema:   " + (dispute.schema().isEmpty() ? "valid" : dispute.schema()),
                "  body:     " + save(mutant));
    }

    private static Path save(Mutant mutant) {
        try {
            Files.createDirectories(BODIES);
            Path file = BODIES.resolve(Integer.toHexString(mutant.name().hashCode()) + ".json");
            return Files.write(file, mutant.body().toString().getBytes(UTF_8)).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
