package io.github.payuperu.contracttests.structure;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import java.util.stream.Stream;

/** Fields of other operations and of the other direction, with values that would be right or wrong where they belong. */
final class Strangers {
    private final Contract contract;
    private final Samples samples;

    Strangers(Contract contract, Samples samples) {
        this.contract = contract;
        this.samples = samples;
    }

    Stream<Mutation> in(Direction direction) {
        return contract.fields().stream()
                .filter(field -> field.direction() == direction ? isForbiddenHere(field) : isRoot(field))
                .filter(field -> field.direction() == direction || !decidesDirection(field))
                .flatMap(field -> values(field)
                        .map(value -> Mutation.accepted(
                                "foreign " + value, field.pointer(), body -> body.and(field.pointer(), value))));
    }

    private Stream<Json> values(Field field) {
        Json strange = Json.object("x", Json.object("x", Json.text("y")));
        Stream<Json> wrong = Stream.of(
                samples.full(field),
                Json.NULL,
                Json.EMPTY_TEXT,
                Json.text("x"),
                Json.written("7"),
                Json.written("true"),
                Json.array(strange),
                Json.array(),
                strange,
                Json.object());
        Stream<Json> inside = field.children().stream()
                .flatMap(child -> Stream.of(Json.NULL, Json.EMPTY_TEXT, Json.text("x"), Json.written("-7.555"), strange)
                        .map(value -> field.children().get(0).isItem()
                                ? Json.array(value)
                                : Json.object(child.name(), value)));
        return Stream.concat(wrong, inside);
    }

    private boolean isForbiddenHere(Field field) {
        return !samples.isPart(field) && field.parent().map(samples::isPart).orElse(true);
    }

    private static boolean isRoot(Field field) {
        return field.parent().isEmpty();
    }

    /** A response with a command is a request, where nobody says what it is. */
    private static boolean decidesDirection(Field field) {
        return field.term().equals(Contract.COMMAND);
    }
}
