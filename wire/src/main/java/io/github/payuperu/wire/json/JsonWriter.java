package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes messages as JSON in UTF-8, members in the order of the message, numbers with the digits they came with. */
public final class JsonWriter {
    private static final Separators COLON_THEN_BLANK =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private final boolean pretty;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Writes one member a line. */
    public static JsonWriter pretty() {
        return new JsonWriter(true);
    }

    /** Writes without blanks. */
    public static JsonWriter compact() {
        return new JsonWriter(false);
    }

    /** The message as a JSON document. */
    public byte[] write(Message message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8)) {
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                generator.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withSeparators(COLON_THEN_BLANK)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
            }
            message.accept(new Generating(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private record Generating(JsonGenerator generator) implements MessageVisitor {
        @Override
        public void startObject(@Nullable Field field, String name, int node) {
            unchecked(() -> {
                name(name);
                generator.writeStartObject();
            });
        }

        @Override
        public void endObject() {
            unchecked(generator::writeEndObject);
        }

        @Override
        public void startArray(@Nullable Field field, String name, int node) {
            unchecked(() -> {
                name(name);
                generator.writeStartArray();
            });
        }

        @Override
        public void endArray() {
            unchecked(generator::writeEndArray);
        }

        @Override
        public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
            unchecked(() -> {
                name(name);
                switch (kind) {
                    case TEXT -> generator.writeString(text);
                    case NUMBER -> generator.writeNumber(text);
                    case BOOLEAN -> generator.writeBoolean(text.equals("true"));
                    case NULL -> generator.writeNull();
                }
            });
        }

        private void name(String name) throws IOException {
            if (generator.getOutputContext().inObject()) {
                generator.writeFieldName(name);
            }
        }

        private static void unchecked(Output output) {
            try {
                output.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Output {
        void write() throws IOException;
    }
}
