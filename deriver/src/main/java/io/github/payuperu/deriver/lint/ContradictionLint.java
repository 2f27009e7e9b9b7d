package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Row;
import io.github.payuperu.deriver.contradiction.Contradiction;
import io.github.payuperu.deriver.contradiction.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contradictions and the contract agree about each other. */
final class ContradictionLint {
    private final Contract contract;
    private final List<Contradiction> contradictions;

    private ContradictionLint(Specification specification) {
        this.contract = specification.contract();
        this.contradictions = contract.contradictions().all();
    }

    static Stream<String> dangling(Specification specification) {
        ContradictionLint lint = new ContradictionLint(specification);
        Set<String> terms = lint.fields().map(Field::term).collect(Collectors.toSet());
        List<String> operations = lint.contract.names();
        Set<Citation> citations = Citation.all(specification).collect(Collectors.toSet());
        return lint.contradictions.stream()
                .flatMap(contradiction -> Stream.of(
                                contradiction.terms().stream().filter(term -> !terms.contains(term)),
                                contradiction.operations().stream().filter(name -> !operations.contains(name)),
                                rows(contradiction)
                                        .filter(row -> citations.stream()
                                                .noneMatch(citation ->
                                                        citation.row().equals(row)
                                                                && isAbout(contradiction, citation.field()))))
                        .flatMap(names -> names)
                        .map(name -> problem(
                                contradiction, "names " + name, "name fields, operations, and rows of those fields")));
    }

    /** Whether it names the field, or one below it: entries of a map have the row of the map. */
    private static boolean isAbout(Contradiction contradiction, Field field) {
        return contradiction.terms().stream()
                .anyMatch(term -> term.equals(field.term()) || term.startsWith(field.term() + "."));
    }

    private static Stream<String> rows(Contradiction contradiction) {
        return contradiction.rows().entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(number -> table.getKey() + ":" + number));
    }

    static Stream<String> notEnforced(Specification specification) {
        ContradictionLint lint = new ContradictionLint(specification);
        Stream<String> unnamed = lint.contract.names().stream()
                .flatMap(operation -> lint.contract
                        .walk(Direction.REQUEST)
                        .filter(field -> lint.isNotEnforced(operation, field))
                        .filter(field -> lint.of(Kind.NOT_ENFORCED)
                                .noneMatch(contradiction -> lint.names(contradiction, operation, field)))
                        .map(field -> FieldLint.problem(
                                field,
                                "is mandatory on the page and not demanded in " + operation,
                                "demand it in x-operations, or say why not in a contradiction that is not-enforced")));
        Stream<String> unfounded = lint.of(Kind.NOT_ENFORCED)
                .flatMap(contradiction -> contradiction.operations().stream()
                        .flatMap(operation -> contradiction.terms().stream()
                                .filter(term -> lint.contract
                                        .walk(Direction.REQUEST)
                                        .noneMatch(field ->
                                                field.term().equals(term) && lint.isNotEnforced(operation, field)))
                                .map(term -> problem(
                                        contradiction,
                                        "names " + term + ", which is demanded in " + operation + " or not mandatory",
                                        "remove the term"))));
        return Stream.concat(unnamed, unfounded);
    }

    private boolean isNotEnforced(String operation, Field field) {
        return !field.demands().required().contains(operation)
                && contract.rows(field, operation, Direction.REQUEST).stream().anyMatch(row -> row.mandatory() == 'M');
    }

    private boolean names(Contradiction contradiction, String operation, Field field) {
        return contradiction.operations().contains(operation)
                && contradiction.terms().contains(field.term())
                && contract.rows(field, operation, Direction.REQUEST).stream()
                        .map(Row::id)
                        .allMatch(row -> rows(contradiction).anyMatch(row::equals));
    }

    static Stream<String> unexplained(Specification specification) {
        ContradictionLint lint = new ContradictionLint(specification);
        return Stream.of(
                        lint.withoutContradiction(
                                Kind.WIDENED, field -> field.facts().has("x-widened")),
                        lint.withoutContradiction(
                                Kind.OBSERVED, field -> field.evidence().observed() != null),
                        lint.otherwiseObserved())
                .flatMap(problems -> problems);
    }

    /** Fields that are so and have no contradiction of that kind, and contradictions whose fields are not so. */
    private Stream<String> withoutContradiction(Kind kind, Predicate<Field> isSo) {
        Stream<String> unnamed = fields().filter(isSo)
                .filter(field -> of(kind).noneMatch(
                                contradiction -> contradiction.terms().contains(field.term())))
                .map(field -> FieldLint.problem(
                        field, "is " + kind.label(), "add it to a contradiction of that kind, or write a new one"));
        Stream<String> unfounded = of(kind).flatMap(contradiction -> contradiction.terms().stream()
                .filter(term -> fields().noneMatch(field -> field.term().equals(term) && isSo.test(field)))
                .map(term ->
                        problem(contradiction, "says that " + term + " is " + kind.label(), "say so in its file too")));
        return Stream.concat(unnamed, unfounded);
    }

    private Stream<String> otherwiseObserved() {
        return fields().filter(field -> field.evidence().observed() != null)
                .filter(field -> of(Kind.OBSERVED)
                        .noneMatch(contradiction ->
                                contradiction.id().equals(field.evidence().observed())
                                        && contradiction.terms().contains(field.term())))
                .map(field -> FieldLint.problem(
                        field,
                        "is observed according to " + field.evidence().observed() + ", which does not name it",
                        "correct x-observed, or the terms there"));
    }

    private Stream<Contradiction> of(Kind kind) {
        return contradictions.stream().filter(contradiction -> contradiction.kind() == kind);
    }

    private Stream<Field> fields() {
        return Arrays.stream(Direction.values()).flatMap(contract::walk);
    }

    private static String problem(Contradiction contradiction, String what, String todo) {
        return contradiction.place() + " (" + contradiction.id() + ") " + what + ": " + todo;
    }
}
