package io.github.payuperu.wire.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Descriptions, examples and sources of the contract's fields. Kept apart from {@link Contract} and loaded only when asked for. */
public final class Prose {
    private static final String RESOURCE = "/payu-peru/prose.json";

    private final Map<Direction, Map<String, FieldProse>> fields = new EnumMap<>(Direction.class);
    private final Map<Direction, Map<String, List<String>>> sources = new EnumMap<>(Direction.class);

    private Prose() {}

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

    /** Where the operation has the field from, as {@link Field#source(Operation)} says. */
    String source(Field field, Operation operation) {
        List<String> byOperation =
                sources.getOrDefault(field.direction(), Map.of()).getOrDefault(field.term(), List.of());
        return byOperation.isEmpty() ? "" : byOperation.get(operation.index());
    }

    private static Prose load() {
        try (InputStream in = Prose.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            try (JsonParser parser = new JsonFactory().createParser(in)) {
                Prose prose = new Prose();
                prose.read(parser);
                return prose;
            }
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }

    private void read(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Direction direction = parser.currentName().equals("request") ? Direction.REQUEST : Direction.RESPONSE;
            parser.nextToken();
            fields.put(direction, new HashMap<>());
            sources.put(direction, new HashMap<>());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String term = parser.currentName();
                parser.nextToken();
                readField(parser, direction, term);
            }
        }
    }

    private void readField(JsonParser parser, Direction direction, String term) throws IOException {
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
                case "source" -> sources.getOrDefault(direction, Map.of()).put(term, strings(parser));
                default -> {}
            }
            parser.skipChildren();
        }
        fields.getOrDefault(direction, Map.of()).put(term, new FieldProse(english, spanish, example, ours));
    }

    private static List<String> strings(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            strings.add(parser.getText());
        }
        return List.copyOf(strings);
    }

    private static final class Holder {
        static final Prose PROSE = load();
    }
}
