package io.github.payuperu.contracttests.structure;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bodies of one operation and direction, all made from the contract: the documented one, the fullest, the least, and the
 * fullest with one thing changed, for everything that the contract says of every field. The same every time.
 */
record Corpus(Contract contract, Operation operation, Direction direction) {
    static final Contract CONTRACT = Contract.get();

    /** One for each operation and direction. */
    static List<Corpus> all() {
        return CONTRACT.operations().stream()
                .flatMap(operation ->
                        Arrays.stream(Direction.values()).map(direction -> new Corpus(CONTRACT, operation, direction)))
                .toList();
    }

    Bodies bodies() {
        return new Bodies(contract, operation, direction);
    }

    Stream<Mutant> mutants() {
        Json full = bodies().full();
        Stream<Mutant> valid = Stream.of(
                valid("the documented body", bodies().example()),
                valid("the fullest body", full),
                valid("the least body", bodies().least()));
        return Stream.concat(valid, mutations().map(mutation -> mutant(mutation, full)));
    }

    /** Changes to the fullest body. */
    Stream<Mutation> mutations() {
        Samples samples = new Samples(contract, operation);
        Presence presence = new Presence(samples);
        Kinds kinds = new Kinds(samples);
        TextLimits texts = new TextLimits(samples);
        Stream<Mutation> fields = contract.fields().stream()
                .filter(field -> field.direction() == direction && samples.isPart(field))
                .flatMap(field -> pointers(field)
                        .flatMap(pointer -> Stream.of(
                                        presence.of(field, pointer),
                                        kinds.of(field, pointer),
                                        texts.of(field, pointer),
                                        NumberLimits.of(field, pointer),
                                        Names.of(field, pointer))
                                .flatMap(mutations -> mutations)));
        return Stream.of(fields, Names.inRoot(), new Strangers(contract, samples).in(direction), alternatives())
                .flatMap(mutations -> mutations);
    }

    private Stream<Mutation> alternatives() {
        return contract.anyOfs().stream()
                .filter(anyOf ->
                        direction == Direction.REQUEST && anyOf.operations().contains(operation))
                .flatMap(Alternatives::of);
    }

    private Mutant valid(String name, Json body) {
        return new Mutant(operation, direction, Mutation.accepted(name, "", unchanged -> unchanged), body);
    }

    private Mutant mutant(Mutation mutation, Json full) {
        return new Mutant(operation, direction, mutation, mutation.change().apply(full));
    }

    /** Where the field stands; in a list the first element and the second. */
    private static Stream<String> pointers(Field field) {
        String pointer = field.pointer();
        return pointer.contains("*")
                ? Stream.of(pointer.replace('*', '0'), pointer.replace('*', '1'))
                : Stream.of(pointer);
    }

    @Override
    public String toString() {
        return operation.name() + "." + direction.label();
    }
}
