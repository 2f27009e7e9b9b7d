package io.github.payuperu.deriver.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One request or response as the files have it.
 *
 * @param model its schema
 * @param direction which way it goes
 * @param operations names of the operations that send it
 * @param fields its top fields
 */
public record Message(String model, Direction direction, Set<String> operations, List<Field> fields) {
    /** Every field, depth first in the order of the files. */
    public Stream<Field> walk() {
        return fields.stream().flatMap(Field::walk);
    }
}
