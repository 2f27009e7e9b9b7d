package io.github.payuperu.contracttests.structure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A JSON document as it is written: numbers keep their digits, an object may hold a member twice. Immutable; places are
 * JSON Pointers.
 */
sealed interface Json {
    /** A text, number or literal, exactly as it stands in the document. */
    record Written(String text) implements Json {
        @Override
        public String toString() {
            return text;
        }
    }

    record Elements(List<Json> values) implements Json {
        public Elements {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            append(this, text);
            return text.toString();
        }
    }

    record Members(List<Member> values) implements Json {
        public Members {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            append(this, text);
            return text.toString();
        }
    }

    record Member(String name, Json value) {}

    Json NULL = written("null");
    Json EMPTY_TEXT = text("");

    static Json written(String text) {
        return new Written(text);
    }

    static Json text(String value) {
        return written('"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"');
    }

    static Json array(Json... values) {
        return new Elements(List.of(values));
    }

    static Json object() {
        return new Members(List.of());
    }

    static Json object(String name, Json value) {
        return new Members(List.of(new Member(name, value)));
    }

    static Json parse(byte[] document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    default byte[] bytes() {
        return toString().getBytes(UTF_8);
    }

    /** What stands there; the last one where a member is given twice. */
    default Optional<Json> at(String pointer) {
        Optional<Json> found = Optional.of(this);
        for (String step : steps(pointer)) {
            found = found.flatMap(json -> json.child(step));
        }
        return found;
    }

    /** The same with another value there, or with that member added at the end. */
    default Json with(String pointer, Json value) {
        return inParent(pointer, (parent, step) -> parent.put(step, value));
    }

    /** The same with one more member, even if there is one of that name. */
    default Json and(String pointer, Json value) {
        return inParent(pointer, (parent, step) -> {
            List<Member> members = new ArrayList<>(((Members) parent).values());
            members.add(new Member(step, value));
            return new Members(members);
        });
    }

    /** The same without that member or element. */
    default Json without(String pointer) {
        return inParent(pointer, (parent, step) -> {
            if (parent instanceof Elements elements) {
                List<Json> values = new ArrayList<>(elements.values());
                values.remove(Integer.parseInt(step));
                return new Elements(values);
            }
            return new Members(((Members) parent)
                    .values().stream()
                            .filter(member -> !member.name().equals(step))
                            .toList());
        });
    }

    /** A pointer's last step, unescaped. */
    static String lastStep(String pointer) {
        List<String> steps = steps(pointer);
        return steps.get(steps.size() - 1);
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    static String below(String pointer, String step) {
        return pointer + '/' + step.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length() && !pointer.isEmpty()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            steps.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return steps;
    }

    private Optional<Json> child(String step) {
        if (this instanceof Elements elements) {
            int index = Integer.parseInt(step);
            return index < elements.values().size()
                    ? Optional.of(elements.values().get(index))
                    : Optional.empty();
        }
        return this instanceof Members members
                ? members.values().stream()
                        .filter(member -> member.name().equals(step))
                        .map(Member::value)
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    private Json put(String step, Json value) {
        return replace(step, value).orElseGet(() -> {
            List<Member> members = new ArrayList<>(((Members) this).values());
            members.add(new Member(step, value));
            return new Members(members);
        });
    }

    private Optional<Json> replace(String step, Json value) {
        if (this instanceof Elements elements) {
            List<Json> values = new ArrayList<>(elements.values());
            values.set(Integer.parseInt(step), value);
            return Optional.of(new Elements(values));
        }
        List<Member> members = new ArrayList<>(((Members) this).values());
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(step)) {
                members.set(i, new Member(step, value));
                return Optional.of(new Members(members));
            }
        }
        return Optional.empty();
    }

    private Json inParent(String pointer, Change change) {
        return inside(steps(Json.parent(pointer)), parent -> change.apply(parent, Json.lastStep(pointer)));
    }

    private Json inside(List<String> path, UnaryOperator<Json> change) {
        if (path.isEmpty()) {
            return change.apply(this);
        }
        String step = path.get(0);
        Json child = child(step).orElseThrow();
        return put(step, child.inside(path.subList(1, path.size()), change));
    }

    private static Json read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                List<Member> members = new ArrayList<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(new Member(name, read(parser)));
                }
                yield new Members(members);
            }
            case START_ARRAY -> {
                List<Json> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(read(parser));
                }
                yield new Elements(values);
            }
            case VALUE_STRING -> text(parser.getText());
            default -> written(parser.getText());
        };
    }

    private static void append(Json json, StringBuilder out) {
        if (json instanceof Written written) {
            out.append(written.text());
        } else if (json instanceof Elements elements) {
            char before = '[';
            for (Json value : elements.values()) {
                out.append(before);
                append(value, out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (json instanceof Members members) {
            char before = '{';
            for (Member member : members.values()) {
                out.append(before).append(text(member.name())).append(':');
                append(member.value(), out);
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        }
    }

    /** What to make of a container, given the step that leads to a child of it. */
    @FunctionalInterface
    interface Change {
        Json apply(Json parent, String step);
    }
}
