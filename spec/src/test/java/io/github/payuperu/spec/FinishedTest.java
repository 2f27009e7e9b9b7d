package io.github.payuperu.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Row;
import io.github.payuperu.deriver.lint.Lint;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Test
    void documentsTheFormsOfWebCheckout() {
        assertThat(rows("documentation/webcheckout.tsv"))
                .isEqualTo(Map.of(
                        "webcheckout.form", 49L, "webcheckout.response-page", 47L, "webcheckout.confirmation", 58L));
    }

    @Test
    void documentsWhatTheNewestEditionAddsAndChanges() {
        assertThat(rows("documentation/webcheckout-newest.tsv"))
                .isEqualTo(Map.of(
                        "webcheckout.form-newest",
                        17L + 8,
                        "webcheckout.response-page-newest",
                        1L,
                        "webcheckout.confirmation-newest",
                        4L));
    }

    private static Map<String, Long> rows(String file) {
        return SPECIFICATION.contract().documentation().rows(file).stream()
                .collect(Collectors.groupingBy(Row::table, Collectors.counting()));
    }
}
