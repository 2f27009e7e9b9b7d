package io.github.payuperu.contracttests.structure;

import static io.github.payuperu.wire.finding.StructureId.MAX_LENGTH;
import static io.github.payuperu.wire.finding.StructureId.TYPE;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.StructureId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Members that the contract does not know, in objects and maps, and keys of maps at their limits. */
final class Names {
    private static final List<String> NAMES = List.of(
            "x",
            "",
            " ",
            "a/b",
            "~",
            "~1",
            "a~0/b",
            "/",
            "0",
            "*",
            "é",
            "😀",
            "\u0000",
            "\n",
            "\"",
            "\\",
            "x'y",
            "a.b",
            "name[1]",
            "4097440000000004");

    private static final List<String> FEW_NAMES = List.of("x", "a/b~c", "4097440000000004");

    private Names() {}

    static Stream<Mutation> inRoot() {
        return members("", NAMES, Optional.empty());
    }

    static Stream<Mutation> of(Field field, String pointer) {
        return switch (field.type()) {
            case OBJECT -> members(pointer, FEW_NAMES, Optional.empty());
            case MAP ->
                Stream.concat(
                        members(pointer, NAMES, field.isOpenMap() ? Optional.of(TYPE) : Optional.empty()),
                        keys(pointer, field.keyMaxLength()));
            default -> Stream.empty();
        };
    }

    /** Single values anywhere, and containers, which some maps do not take. */
    private static Stream<Mutation> members(String pointer, List<String> names, Optional<StructureId> container) {
        return names.stream()
                .map(name -> Json.below(pointer, name))
                .flatMap(place -> Stream.concat(
                        Stream.of(Json.text("y"), Json.EMPTY_TEXT, Json.written("7"), Json.written("true"), Json.NULL)
                                .map(value -> added(Optional.empty(), place, value)),
                        Stream.of(Json.object(), Json.array(), nested(20), Json.object("x", nested(3)))
                                .map(value -> added(container, place, value))));
    }

    private static Stream<Mutation> keys(String pointer, int most) {
        return IntStream.rangeClosed(most - 1, most + 1)
                .boxed()
                .flatMap(length -> Stream.of("K", "ñ", "😀", "9", "K😀")
                        .map(alphabet -> added(
                                length > most ? Optional.of(MAX_LENGTH) : Optional.empty(),
                                Json.below(pointer, Samples.repeated(alphabet, length)),
                                Json.text("y"))));
    }

    private static Mutation added(Optional<StructureId> fault, String pointer, Json value) {
        return Mutation.judged(fault, "stranger " + value, pointer, body -> body.and(pointer, value));
    }

    private static Json nested(int depth) {
        return depth == 0 ? Json.written("1") : Json.array(Json.object("deeper", nested(depth / 2)), nested(depth / 2));
    }
}
