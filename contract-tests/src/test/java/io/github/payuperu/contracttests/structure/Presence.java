package io.github.payuperu.contracttests.structure;

import static io.github.payuperu.wire.finding.StructureId.DUPLICATE;
import static io.github.payuperu.wire.finding.StructureId.REQUIRED;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.StructureId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A field removed, null, empty, under another name, and given twice. */
final class Presence {
    private final Samples samples;

    Presence(Samples samples) {
        this.samples = samples;
    }

    Stream<Mutation> of(Field field, String pointer) {
        Optional<StructureId> missing = samples.isRequired(field) ? Optional.of(REQUIRED) : Optional.empty();
        Stream<Mutation> absent = Stream.of(
                Mutation.judged(missing, "removed", pointer, body -> body.without(pointer)),
                Mutation.judged(missing, "null", pointer, body -> body.with(pointer, Json.NULL)),
                Mutation.judged(missing, "empty text", pointer, body -> body.with(pointer, Json.EMPTY_TEXT)));
        return field.isItem() ? absent : Stream.concat(absent, named(field, pointer, missing));
    }

    private Stream<Mutation> named(Field field, String pointer, Optional<StructureId> missing) {
        Json good = samples.full(field);
        Json bad = field.type().isContainer() ? Json.written("7") : Json.array();
        return Stream.of(
                Mutation.judged(
                        missing,
                        "misspelt",
                        pointer,
                        body -> body.without(pointer).and(Json.parent(pointer) + "/" + otherCase(field.name()), good)),
                Mutation.refused(DUPLICATE, "given twice", pointer, body -> body.and(pointer, good)),
                Mutation.refused(DUPLICATE, "given twice, then null", pointer, body -> body.and(pointer, Json.NULL)),
                Mutation.open("given twice, then wrong", pointer, body -> body.and(pointer, bad)),
                Mutation.open(
                        "given twice, first wrong",
                        pointer,
                        body -> body.with(pointer, bad).and(pointer, good)),
                Mutation.open(
                        "given twice, first null",
                        pointer,
                        body -> body.with(pointer, Json.NULL).and(pointer, good)),
                Mutation.open("given twice, then hollow", pointer, body -> body.and(pointer, Json.object())),
                Mutation.open(
                        "given thrice", pointer, body -> body.and(pointer, good).and(pointer, good)));
    }

    private static String otherCase(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return name.equals(upper) ? name.toLowerCase(Locale.ROOT) : upper;
    }
}
