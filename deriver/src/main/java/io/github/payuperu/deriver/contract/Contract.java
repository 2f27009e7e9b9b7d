package io.github.payuperu.deriver.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything the specification says about messages, apart from how OpenAPI writes it.
 *
 * @param version version of this contract
 * @param edition edition of the documentation it follows
 * @param operations in the order of the index
 * @param knownCommands commands the gateway knows and this contract does not model
 * @param knownTypes transaction types the gateway knows and this contract does not model
 * @param methodKinds payment method to its kind
 * @param anyOfs fields of which one is wanted
 * @param request the fields of every request there is, as one tree
 * @param response the fields of every response there is, as one tree
 * @param documentation the rows that the fields refer to
 */
public record Contract(
        String version,
        String edition,
        List<Operation> operations,
        List<String> knownCommands,
        List<String> knownTypes,
        Map<String, String> methodKinds,
        List<AnyOf> anyOfs,
        List<Field> request,
        List<Field> response,
        Documentation documentation) {
    /** The top fields of that direction. */
    public List<Field> fields(Direction direction) {
        return direction == Direction.REQUEST ? request : response;
    }

    /** Every field of that direction, depth first in the order of the files. */
    public Stream<Field> walk(Direction direction) {
        return fields(direction).stream().flatMap(Field::walk);
    }

    /** The row that documents the field for that operation. */
    public Optional<Row> row(Field field, Operation operation, Direction direction) {
        String table = operation.form(direction).table();
        return Optional.ofNullable(field.evidence().rows().get(table))
                .flatMap(number -> documentation.row(table, number));
    }
}
