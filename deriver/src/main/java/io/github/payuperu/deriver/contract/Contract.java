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
 * @param forms the forms of WebCheckout, in the order of their index
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
        List<FormMessage> forms,
        Documentation documentation,
        Contradictions contradictions) {
    /** The top fields of that direction, those of forms apart. */
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

    /** Every field of that direction, depth first in the order of the files, those of forms last. */
    public Stream<Field> walk(Direction direction) {
        return Stream.concat(
                fields(direction).stream().flatMap(Field::walk),
                forms.stream()
                        .filter(form -> form.direction() == direction)
                        .flatMap(form -> form.message().walk()));
    }

    /** Every request and response, and every form. */
    public Stream<Message> everyMessage() {
        return Stream.concat(messages.stream(), forms.stream().map(FormMessage::message));
    }

    /** The names of all operations, those of forms last. */
    public List<String> names() {
        return Stream.concat(
                        operations.stream().map(Operation::name), forms.stream().map(FormMessage::name))
                .toList();
    }

    /** The rows that document the field for the operation of that name, those of the table that leads first. */
    public List<Row> rows(Field field, String operation, Direction direction) {
        return tables(operation, direction)
                .flatMap(table -> Optional.ofNullable(field.evidence().rows().get(table)).stream()
                        .flatMap(number -> documentation.row(table, number).stream()))
                .toList();
    }

    private Stream<String> tables(String name, Direction direction) {
        return Stream.concat(
                operations.stream()
                        .filter(operation -> operation.name().equals(name))
                        .map(operation -> operation.form(direction).table()),
                forms.stream()
                        .filter(form -> form.name().equals(name) && form.direction() == direction)
                        .flatMap(form -> form.tables().stream()));
    }

    /** The id of the contradiction that tells that the field was seen in the operation of that name. */
    public Optional<String> observation(Field field, String operation) {
        return Optional.ofNullable(field.evidence().observed())
                .flatMap(contradictions::find)
                .filter(contradiction -> contradiction.operations().contains(operation))
                .map(Contradiction::id);
    }
}
