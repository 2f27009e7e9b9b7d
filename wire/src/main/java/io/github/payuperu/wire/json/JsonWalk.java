package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.MessageAssembler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes the tokens of one JSON object on to an assembler. */
final class JsonWalk {
    private final JsonParser parser;
    private final MessageAssembler assembler;

    /** @param parser of bytes, so that each value has a place */
    JsonWalk(JsonParser parser, MessageAssembler assembler) {
        this.parser = parser;
        this.assembler = assembler;
    }

    /** Walks from the opening brace, which the parser has just read, to the closing one. */
    void object() throws IOException {
        start(JsonToken.START_OBJECT, null);
        int open = 1;
        while (open > 0) {
            JsonToken token = parser.nextToken();
            switch (token) {
                case FIELD_NAME -> {}
                case START_OBJECT, START_ARRAY -> {
                    start(token, parser.currentName());
                    open++;
                }
                case END_OBJECT, END_ARRAY -> {
                    assembler.end();
                    open--;
                }
                default -> scalar(kind(token));
            }
        }
    }

    private void start(JsonToken token, @Nullable String name) {
        locate();
        if (token == JsonToken.START_ARRAY) {
            assembler.startArray(name);
        } else {
            assembler.startObject(name);
        }
    }

    private void scalar(ScalarKind kind) throws IOException {
        locate();
        int length = kind == ScalarKind.NULL ? 0 : parser.getTextLength();
        assembler.scalar(parser.currentName(), kind, parser.getTextCharacters(), parser.getTextOffset(), length);
    }

    private static ScalarKind kind(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> ScalarKind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ScalarKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ScalarKind.BOOLEAN;
            case VALUE_NULL -> ScalarKind.NULL;
            default -> throw new IllegalStateException("No value: " + token);
        };
    }

    /** The place of a value is the offset of its first byte. */
    private void locate() {
        assembler.at((int) parser.currentTokenLocation().getByteOffset());
    }
}
