package io.github.payuperu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.payuperu.validators.listing.ListedField;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the listing of fields is printed. */
enum FieldsFormat {
    /** A header and a row a line, tabs between cells, nothing quoted: no cell has a tab or a line break. */
    TSV {
        @Override
        String print(List<ListedField> rows) {
            StringBuilder text = new StringBuilder(cells("\t", FieldColumn::label)).append('\n');
            rows.forEach(
                    row -> text.append(cells("\t", column -> column.text(row))).append('\n'));
            return text.toString();
        }
    },
    /** An array, an object a line; numbers are numbers, truth is true or false, nothing is null. */
    JSON {
        @Override
        String print(List<ListedField> rows) {
            return rows.stream().map(FieldsFormat::object).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        }
    },
    /** A table for documents. */
    MD {
        @Override
        String print(List<ListedField> rows) {
            StringBuilder text = new StringBuilder();
            text.append("| ").append(cells(" | ", FieldColumn::label)).append(" |\n");
            text.append("|").append(cells("|", column -> "---")).append("|\n");
            rows.forEach(row -> text.append("| ")
                    .append(cells(
                            " | ",
                            column -> column.text(row).replace("|", "\\|").replace("*", "\\*")))
                    .append(" |\n"));
            return text.toString();
        }
    };

    /** The whole listing, with the line break that ends it. */
    abstract String print(List<ListedField> rows);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String cells(String delimiter, Function<FieldColumn, String> cell) {
        return FieldColumn.ALL.stream().map(cell).collect(Collectors.joining(delimiter));
    }

    private static String object(ListedField row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (FieldColumn column : FieldColumn.ALL) {
                json.writeFieldName(column.label());
                json.writePOJO(column.of(row));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
