package io.github.payuperu.deriver.contract;

import io.github.payuperu.deriver.contradiction.Contradiction;
import io.github.payuperu.deriver.contradiction.Contradictions;
import java.util.LinkedHashMap;
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
 * @param withdrawnMethods payment methods that the gateway once had, each with its kind
 * @param anyOfs fields of which one is wanted
 * @param messages every request and response
 * @param request the fields of all requests, as one tree
 * @param response the fields of all responses, as one tree
 * @param documentation the rows that the fields refer to
 * @param contradictions what tells where undocumented fields were seen
 */
public record Contract(
        String version,
        String edition,
        List<Operation> operations,
        List<String> knownCommands,
        List<String> knownTypes,
        Map<String, String> methodKinds,
        Map<String, String> withdrawnMethods,
        List<AnyOf> anyOfs,
        List<Message> messages,
        List<Field> request,
        List<Field> response,
        Documentation documentation,
        Contradictions contradictions) {
    /** The top fields of that direction. */
    public List<Field> fields(Direction direction) {
        return direction == Direction.REQUEST ? request : response;
    }

    /** The top fields of every message that has that XML root, in the order of the files. */
    public Map<String, List<Field>> roots() {
        Map<String, List<Field>> roots = new LinkedHashMap<>();
        for (Message message : messages) {
            roots.merge(root(message), message.fields(), Field::union);
        }
        return roots;
    }

    private String root(Message message) {
        return operations.stream()
                .map(operation -> operation.form(message.direction()))
                .filter(form -> form.schema().equals(message.model()))
                .findFirst()
                .orElseThrow()
                .root();
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

    /** The id of the contradiction that tells that the field was seen in that operation. */
    public Optional<String> observation(Field field, Operation operation) {
        return Optional.ofNullable(field.evidence().observed())
                .flatMap(contradictions::find)
                .filter(contradiction -> contradiction.operations().contains(operation.name()))
                .map(Contradiction::id);
    }
}
