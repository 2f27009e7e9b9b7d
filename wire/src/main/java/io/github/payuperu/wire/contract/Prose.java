package io.github.payuperu.wire.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Descriptions and examples of the contract's fields. Kept apart from {@link Contract} and loaded only when asked for. */
public final class Prose {
    private static final String RESOURCE = "/payu-peru/prose.json";

    private final Map<Direction, Map<String, FieldProse>> fields;

    private Prose(Map<Direction, Map<String, FieldProse>> fields) {
        this.fields = fields;
    }

    /**
     * The prose on the class path, loaded once.
     *
     * @throws IllegalStateException if the document is missing or broken, which a test of this build excludes
     */
    public static Prose get() {
        return Holder.PROSE;
    }

    /** What a person reads about the field. */
    public FieldProse of(Field field) {
        return of(field.direction(), field.term());
    }

    /** What a person reads about the field of that term; empty texts if there is none. */
    public FieldProse of(Direction direction, String term) {
        return fields.getOrDefault(direction, Map.of()).getOrDefault(term, FieldProse.NONE);
    }

    private static Prose load() {
        try (InputStream in = Prose.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            try (JsonParser parser = new JsonFactory().createParser(in)) {
                return read(parser);
            }
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }

    private static Prose read(JsonParser parser) throws IOException {
        Map<Direction, Map<String, FieldProse>> fields = new EnumMap<>(Direction.class);
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Direction direction = parser.currentName().equals("request") ? Direction.REQUEST : Direction.RESPONSE;
            parser.nextToken();
            Map<String, FieldProse> terms = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String term = parser.currentName();
                parser.nextToken();
                terms.put(term, field(parser));
            }
            fields.put(direction, terms);
        }
        return new Prose(fields);
    }

    private static FieldProse field(JsonParser parser) throws IOException {
        String english = "";
        String spanish = "";
        String example = "";
        boolean ours = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "en" -> english = parser.getText();
                case "es" -> spanish = parser.getText();
                case "example" -> example = value.isScalarValue() ? parser.getText() : "";
                case "exampleOrigin" -> ours = true;
                default -> {}
            }
            parser.skipChildren();
        }
        return new FieldProse(english, spanish, example, ours);
    }

    private static final class Holder {
        static final Prose PROSE = load();
    }
}
