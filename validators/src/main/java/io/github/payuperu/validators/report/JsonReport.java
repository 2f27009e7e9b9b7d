package io.github.payuperu.validators.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A report as one JSON object on one line, keys always there and always in the same order, unknown values null:
 * {@code source wire operation direction valid findings}, and for each finding
 * {@code id severity term pointer xpath line column message hint}, with {@code fix} where a fix is certain.
 */
public final class JsonReport {
    private final JsonFactory factory = new JsonFactory();
    private final Sentences sentences;

    public JsonReport(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The line, without a line break.
     *
     * @param source what the message was read from, as the reader of the report knows it
     */
    public String print(String source, Report report) {
        Writer line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            write(json, source, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void write(JsonGenerator json, String source, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("wire", report.wire().label());
        text(json, "operation", report.operation().map(Operation::name).orElse(null));
        json.writeStringField("direction", report.direction().label());
        json.writeBooleanField("valid", report.isValid());
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            write(json, finding, report);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Finding finding, Report report) throws IOException {
        Position position = finding.position();
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("severity", finding.severity().name());
        text(json, "term", finding.term());
        text(json, "pointer", finding.pointer());
        text(json, "xpath", finding.xpath());
        number(json, "line", position == null ? null : position.line());
        number(json, "column", position == null ? null : position.column());
        json.writeStringField("message", sentences.message(finding, report.direction()));
        json.writeStringField("hint", sentences.hint(finding, report.direction()));
        if (finding.fix() != null) {
            json.writeStringField("fix", finding.fix());
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}
