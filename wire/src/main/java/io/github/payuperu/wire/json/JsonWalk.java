package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.HalfCharacterException;
import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Stop;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes the tokens of one JSON object on to an assembler. */
final class JsonWalk {
    private final JsonParser parser;
    private final MessageAssembler assembler;

    /** @param parser of bytes, so that each value has a place */
    private JsonWalk(JsonParser parser, MessageAssembler assembler) {
        this.parser = parser;
        this.assembler = assembler;
    }

    /** Reads a whole body; what stopped it, or null. */
    static @Nullable Stop read(JsonSource source, MessageAssembler assembler) throws IOException {
        try (JsonParser parser = source.parser()) {
            return walk(parser, assembler, source);
        }
    }

    private static @Nullable Stop walk(JsonParser parser, MessageAssembler assembler, JsonSource source)
            throws IOException {
        try {
            JsonToken root = parser.nextToken();
            if (root == null) {
                return Stop.syntax("empty", new Position(1, 1));
            }
            if (root != JsonToken.START_OBJECT) {
                return Stop.root("json", position(parser.currentTokenLocation(), source));
            }
            new JsonWalk(parser, assembler).object();
            return trailing(parser, source);
        } catch (LimitExceededException e) {
            return Stop.limit(e.limit(), e.most(), position(parser.currentTokenLocation(), source));
        } catch (HalfCharacterException e) {
            return Stop.syntax("json", position(parser.currentTokenLocation(), source));
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            boolean ended = where != null && source.isEnd(where.getByteOffset());
            return Stop.syntax(ended ? "truncated" : "json", position(where, source));
        }
    }

    /** What follows the root object, well-formed or not. */
    private static @Nullable Stop trailing(JsonParser parser, JsonSource source) throws IOException {
        JsonLocation where;
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            where = parser.currentTokenLocation();
        } catch (JsonProcessingException e) {
            where = e.getLocation();
        }
        return Stop.syntax("trailing", position(where, source));
    }

    private static @Nullable Position position(@Nullable JsonLocation where, JsonSource source) {
        return where == null ? null : source.position(where.getByteOffset());
    }

    /** Walks from the opening brace, which the parser has just read, to the closing one. */
    private void object() throws IOException {
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
