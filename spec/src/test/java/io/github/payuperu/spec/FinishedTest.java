package io.github.payuperu.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.lint.Lint;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field and every operation has what a finished one has. */
class FinishedTest {
    private static final Specification SPECIFICATION = Specification.read(Path.of(""));

    @ParameterizedTest
    @MethodSource("io.github.payuperu.deriver.lint.Lint#all")
    void leavesNothingOpen(Lint lint) {
        assertThat(lint.problemsOf(SPECIFICATION)).isEmpty();
    }

    @Test
    void documentsTwoHundredRows() {
        assertThat(SPECIFICATION.contract().documentation().rows("documentation/payments-api-pe.tsv"))
                .hasSize(200);
    }

    @Test
    void documentsYapeFromTheNewestEdition() {
        assertThat(SPECIFICATION.contract().documentation().rows("documentation/payments-api-pe-newest.tsv"))
                .hasSize(86)
                .allMatch(row -> row.table().startsWith("wallet."));
    }
}
