package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.payuperu.validators.listing.FieldListing;
import io.github.payuperu.validators.listing.ListedField;
import io.github.payuperu.wire.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsFormatTest {
    private static final Path DOCUMENTATION = Path.of("../spec/documentation/payments-api-pe.tsv");
    private static final List<ListedField> ROWS = new FieldListing(Contract.get()).all();

    @Test
    void haveTheStableColumns() {
        assertThat(tsv().get(0))
                .containsExactly(
                        "operation",
                        "direction",
                        "term",
                        "pointer",
                        "xpath",
                        "type",
                        "minLength",
                        "maxLength",
                        "digits",
                        "required",
                        "documented",
                        "sensitive",
                        "source");
    }

    @Test
    void needNoQuotesBetweenTabs() {
        assertThat(tsv())
                .hasSize(ROWS.size() + 1)
                .allSatisfy(cells -> assertThat(cells).hasSize(13).doesNotContainNull());
    }

    @Test
    void keepToTheStableWords() {
        assertThat(column(1)).containsOnly("request", "response");
        assertThat(column(5))
                .containsOnly(
                        "string",
                        "number",
                        "integer",
                        "boolean",
                        "object",
                        "map",
                        "array",
                        "date-time",
                        "epoch-millis");
        assertThat(column(9)).containsOnly("yes", "no", "conditional", "forbidden");
        assertThat(column(10)).containsOnly("M", "O", "-");
        assertThat(column(11)).containsOnly("yes", "no");
    }

    @Test
    void nameEveryRowOfTheDocumentation() throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENTATION)) {
            List<String> rows = lines.filter(line -> !line.startsWith("#") && !line.startsWith("table\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> cells[0] + ":" + cells[1])
                    .toList();

            assertThat(rows).hasSize(200);
            assertThat(column(12)).containsAll(rows);
        }
    }

    @Test
    void sayTheSameInJson() throws IOException {
        JsonNode rows = new ObjectMapper().readTree(FieldsFormat.JSON.print(ROWS));

        assertThat(rows).hasSize(ROWS.size());
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = tsv().get(i + 1);
            JsonNode row = rows.get(i);
            assertThat(row).hasSize(cells.size());
            assertThat(row.get("term").textValue()).isEqualTo(cells.get(2));
            assertThat(
                            row.get("maxLength").isNull()
                                    ? ""
                                    : row.get("maxLength").numberValue().toString())
                    .isEqualTo(cells.get(7));
            assertThat(row.get("sensitive").booleanValue() ? "yes" : "no").isEqualTo(cells.get(11));
        }
    }

    @Test
    void sayTheSameInMarkdown() {
        List<String> lines = FieldsFormat.MD.print(ROWS).lines().toList();

        assertThat(lines).hasSize(ROWS.size() + 2).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
        assertThat(lines.get(1)).isEqualTo("|---".repeat(13) + "|");
        assertThat(lines.get(2)).startsWith("| card.authorization | request | language | /language |");
    }

    private static Set<String> column(int index) {
        return tsv().stream().skip(1).map(cells -> cells.get(index)).collect(Collectors.toSet());
    }

    private static List<List<String>> tsv() {
        return FieldsFormat.TSV
                .print(ROWS)
                .lines()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }
}
