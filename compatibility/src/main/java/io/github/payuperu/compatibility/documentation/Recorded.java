package io.github.payuperu.compatibility.documentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows that the contract has recorded of one edition of the documentation.
 *
 * @param edition which one
 * @param tables its tables, in the order of the page
 */
record Recorded(String edition, List<Table> tables) {
    private static final String PAYMENTS_API = "/payu-peru/documentation/payments-api-pe.tsv";

    /** Those of the Payments API for Peru. */
    static Recorded paymentsApi() {
        try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream(PAYMENTS_API), PAYMENTS_API);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line names the edition; the first line that is no comment the columns. */
    private static Recorded parse(List<String> lines) {
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            tables.computeIfAbsent(cells[0], table -> new ArrayList<>())
                    .add(new Row(cells[2], cells[3], cells[4], cells[5]));
        });
        String edition = lines.get(0).substring(2).replaceFirst(": .*", "");
        return new Recorded(
                edition,
                tables.entrySet().stream()
                        .map(table -> new Table(table.getKey(), direction(table.getKey()), table.getValue()))
                        .toList());
    }

    private static String direction(String table) {
        return table.substring(table.lastIndexOf('.') + 1);
    }

    int rows() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }
}
