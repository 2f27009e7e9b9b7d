package io.github.payuperu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.payuperu.validators.archive.FindingKind;
import io.github.payuperu.validators.archive.MessageKind;
import io.github.payuperu.validators.archive.Messages;
import io.github.payuperu.validators.archive.Occurrences;
import io.github.payuperu.validators.archive.Summary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts over a run as one JSON object, keys always there, unknown values null: {@code messages valid invalid unread} as numbers,
 * then the lists {@code operations}, {@code findings} and {@code days}.
 */
final class SummaryJson {
    private SummaryJson() {}

    /**
     * The object on one line, with a line break after it.
     *
     * @param unread inputs that could not be opened, or held no message
     */
    static String print(Summary summary, long unread) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            write(json, summary.messages());
            json.writeNumberField("unread", unread);
            operations(json, summary);
            findings(json, summary);
            days(json, summary);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void operations(JsonGenerator json, Summary summary) throws IOException {
        json.writeArrayFieldStart("operations");
        for (Map.Entry<MessageKind, Messages> entry : summary.kinds().entrySet()) {
            json.writeStartObject();
            json.writeStringField("operation", entry.getKey().operation());
            json.writeStringField("direction", entry.getKey().direction().label());
            write(json, entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, Summary summary) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Map.Entry<FindingKind, Occurrences> entry : summary.findings().entrySet()) {
            Occurrences found = entry.getValue();
            json.writeStartObject();
            json.writeStringField("id", entry.getKey().id());
            json.writeStringField("severity", entry.getKey().severity().name());
            json.writeNumberField("findings", found.findings());
            json.writeNumberField("messages", found.messages());
            json.writeStringField("firstDay", text(found.first()));
            json.writeStringField("lastDay", text(found.last()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void days(JsonGenerator json, Summary summary) throws IOException {
        json.writeArrayFieldStart("days");
        for (Map.Entry<LocalDate, Messages> entry : summary.days().entrySet()) {
            day(json, entry.getKey(), entry.getValue());
        }
        if (summary.withoutDay().total() > 0) {
            day(json, null, summary.withoutDay());
        }
        json.writeEndArray();
    }

    private static void day(JsonGenerator json, @Nullable LocalDate day, Messages messages) throws IOException {
        json.writeStartObject();
        json.writeStringField("day", text(day));
        write(json, messages);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Messages messages) throws IOException {
        json.writeNumberField("messages", messages.total());
        json.writeNumberField("valid", messages.valid());
        json.writeNumberField("invalid", messages.invalid());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
