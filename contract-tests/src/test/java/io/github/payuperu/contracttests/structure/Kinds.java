package io.github.payuperu.contracttests.structure;

import static io.github.payuperu.wire.finding.StructureId.TYPE;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** A field given as a value of every kind, right and wrong. */
final class Kinds {
    private static final List<String> NUMBERS =
            List.of("7", "-7", "0", "-0", "0.5", "7.0", "-7.50", "1e2", "1E+2", "1e-2", "7e0", "1e-400", "-0.0");
    private static final List<String> TEXTS =
            List.of("x", "7", "true", "false", "TRUE", "True", " true", "null", " ", "\t", "0", "1", "{}", "\u0000");

    private final Samples samples;

    Kinds(Samples samples) {
        this.samples = samples;
    }

    Stream<Mutation> of(Field field, String pointer) {
        Stream<Mutation> literals = Stream.of("true", "false").map(text -> scalar(field, pointer, Json.written(text)));
        Stream<Mutation> numbers = NUMBERS.stream().map(text -> scalar(field, pointer, Json.written(text)));
        Stream<Mutation> texts = TEXTS.stream().map(text -> scalar(field, pointer, Json.text(text)));
        Stream<Mutation> containers = Stream.of(
                        Json.object(),
                        Json.object("", samples.full(field)),
                        Json.object("x", Json.text("y")),
                        Json.object(field.name(), samples.full(field)),
                        Json.array(),
                        Json.array(samples.full(field)),
                        Json.array(samples.full(field), samples.full(field)),
                        Json.array(Json.NULL),
                        Json.array(Json.text("x")),
                        Json.array(Json.EMPTY_TEXT),
                        Json.array(Json.array()),
                        Json.array(Json.object()))
                .map(value -> container(field, pointer, value));
        return Stream.of(literals, numbers, texts, containers).flatMap(mutations -> mutations);
    }

    private static Mutation scalar(Field field, String pointer, Json value) {
        boolean number = value.toString().matches("-?[0-9].*");
        boolean text = value.toString().startsWith("\"");
        boolean wrong = field.type().isContainer() || (field.type() == ValueType.BOOLEAN ? number : !number && !text);
        return mutation(wrong, pointer, value);
    }

    private static Mutation container(Field field, String pointer, Json value) {
        boolean array = value instanceof Json.Elements;
        boolean wrong =
                array != (field.type() == ValueType.ARRAY) || !field.type().isContainer();
        return mutation(wrong, pointer, value);
    }

    private static Mutation mutation(boolean wrong, String pointer, Json value) {
        String name = "as " + value;
        return wrong
                ? Mutation.refused(TYPE, name, pointer, body -> body.with(pointer, value))
                : Mutation.open(name, pointer, body -> body.with(pointer, value));
    }
}
