package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Operation;
import io.github.payuperu.deriver.contract.Row;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a finished operation has. */
final class OperationLint {
    private OperationLint() {}

    static Stream<String> problems(Specification specification) {
        return specification.contract().operations().stream()
                .flatMap(operation -> Arrays.stream(Direction.values())
                        .flatMap(direction -> Stream.of(
                                        table(specification, operation, direction),
                                        root(specification, operation, direction),
                                        example(specification, operation, direction))
                                .flatMap(problems -> problems)));
    }

    private static Stream<String> table(Specification specification, Operation operation, Direction direction) {
        String table = operation.form(direction).table();
        boolean exists = specification.contract().documentation().rows().stream()
                .map(Row::table)
                .anyMatch(table::equals);
        return exists
                ? Stream.empty()
                : Stream.of(operation.name() + " names the table " + table + ", which has no rows");
    }

    private static Stream<String> root(Specification specification, Operation operation, Direction direction) {
        Operation.Form form = operation.form(direction);
        String xmlName = specification
                .bundle()
                .schemas()
                .path(form.schema())
                .path("xml")
                .path("name")
                .asText();
        return xmlName.equals(form.root())
                ? Stream.empty()
                : Stream.of("models/" + form.schema() + ".yaml has the XML name \"" + xmlName + "\", but "
                        + operation.name() + " calls its root " + form.root() + ": make them one");
    }

    private static Stream<String> example(Specification specification, Operation operation, Direction direction) {
        String file = operation.name() + "." + direction.label() + ".json";
        boolean shown = Stream.of("examples/", "composed/")
                .map(folder -> folder + file)
                .anyMatch(specification.bundle().files()::contains);
        return shown
                ? Stream.empty()
                : Stream.of("paths/service.yaml shows no " + operation.name() + " " + direction.label()
                        + ": add examples/" + file + ", and name it there in x-example-file");
    }
}
