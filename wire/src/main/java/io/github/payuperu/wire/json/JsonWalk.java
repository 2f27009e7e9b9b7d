package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.MessageAssembler;
import java.io.IOException;

/** Passes the tokens of one JSON object on to an assembler. */
final class JsonWalk {
    private static final char[] TRUE = {'t', 'r', 'u', 'e'};
    private static final char[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final char[] NOTHING = {};

    private final JsonParser parser;
    private final MessageAssembler assembler;
    private final boolean located;

    /** @param located whether the parser reads bytes, so that each value has a place */
    JsonWalk(JsonParser parser, MessageAssembler assembler, boolean located) {
        this.parser = parser;
        this.assembler = assembler;
        this.located = located;
    }

    /** Walks from the opening brace, which the parser has just read, to the closing one. */
    void object() throws IOException {
        locate();
        assembler.startObject(null);
        int open = 1;
        while (open > 0) {
            JsonToken token = parser.nextToken();
            switch (token) {
                case FIELD_NAME -> {}
                case START_OBJECT -> {
                    locate();
                    assembler.startObject(parser.currentName());
                    open++;
                }
                case START_ARRAY -> {
                    locate();
                    assembler.startArray(parser.currentName());
                    open++;
                }
                case END_OBJECT, END_ARRAY -> {
                    assembler.end();
                    open--;
                }
                case VALUE_NULL -> scalar(ScalarKind.NULL, NOTHING, 0, 0);
                case VALUE_TRUE -> scalar(ScalarKind.BOOLEAN, TRUE, 0, TRUE.length);
                case VALUE_FALSE -> scalar(ScalarKind.BOOLEAN, FALSE, 0, FALSE.length);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(ScalarKind.NUMBER);
                case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> scalar(ScalarKind.TEXT);
                case NOT_AVAILABLE -> throw new IllegalStateException("Not a blocking parser");
            }
        }
    }

    private void scalar(ScalarKind kind) throws IOException {
        scalar(kind, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    private void scalar(ScalarKind kind, char[] text, int offset, int length) throws IOException {
        locate();
        assembler.scalar(parser.currentName(), kind, text, offset, length);
    }

    /** The place of a value is the offset of its first byte. */
    private void locate() {
        if (located) {
            assembler.at((int) parser.currentTokenLocation().getByteOffset());
        }
    }
}
