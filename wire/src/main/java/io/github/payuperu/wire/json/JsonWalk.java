package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.MessageAssembler;
import java.io.IOException;

/** Passes the tokens of one JSON object on to an assembler. */
final class JsonWalk {
    private static final char[] TRUE = {'t', 'r', 'u', 'e'};
    private static final char[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private final JsonParser parser;
    private final MessageAssembler assembler;

    JsonWalk(JsonParser parser, MessageAssembler assembler) {
        this.parser = parser;
        this.assembler = assembler;
    }

    /** Walks from the opening brace, which the parser has just read, to the closing one. */
    void object() throws IOException {
        assembler.startObject(null);
        int open = 1;
        while (open > 0) {
            JsonToken token = parser.nextToken();
            switch (token) {
                case FIELD_NAME -> {}
                case START_OBJECT -> {
                    assembler.startObject(parser.currentName());
                    open++;
                }
                case START_ARRAY -> {
                    assembler.startArray(parser.currentName());
                    open++;
                }
                case END_OBJECT, END_ARRAY -> {
                    assembler.end();
                    open--;
                }
                case VALUE_NULL -> assembler.nothing(parser.currentName());
                case VALUE_TRUE -> scalar(ScalarKind.BOOLEAN, TRUE, 0, TRUE.length);
                case VALUE_FALSE -> scalar(ScalarKind.BOOLEAN, FALSE, 0, FALSE.length);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    scalar(
                            ScalarKind.NUMBER,
                            parser.getTextCharacters(),
                            parser.getTextOffset(),
                            parser.getTextLength());
                case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> text();
                case NOT_AVAILABLE -> throw new IllegalStateException("Not a blocking parser");
            }
        }
    }

    private void text() throws IOException {
        char[] text = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int length = parser.getTextLength();
        if (!MessageAssembler.isUnicode(text, offset, length)) {
            throw new JsonParseException(parser, "Half a surrogate pair", parser.currentTokenLocation());
        }
        scalar(ScalarKind.TEXT, text, offset, length);
    }

    private void scalar(ScalarKind kind, char[] text, int offset, int length) throws IOException {
        assembler.scalar(parser.currentName(), kind, text, offset, length);
    }
}
