package io.github.payuperu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.benchmarks.result.Page;
import io.github.payuperu.benchmarks.result.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the documentation says what was measured, and everything that there is was measured. */
class PageTest {
    private static final Results LAST = Results.read(Path.of("results/last.json"));
    private static final Path PAGE = Path.of("../docs/benchmarks.md");

    @Test
    void isPrintedFromTheLastResults() throws IOException {
        assertThat(new Page(LAST).print()).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void isAboutEveryRow() {
        Stream<String> measured = LAST.rows().stream().map(row -> row.body() + ": " + row.contestant());

        assertThat(measured)
                .containsExactlyElementsOf(Row.all().stream().map(Row::toString).toList());
    }

    @Test
    void isNotOfAQuickRun() {
        assertThat(LAST.quick()).isFalse();
        assertThat(LAST.servers()).hasSize(2);
        assertThat(LAST.starts()).hasSize(3);
    }
}
