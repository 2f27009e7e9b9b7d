package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that a finished specification has.
 *
 * @param statement what holds for every field, operation or row
 * @param problems finds where it does not hold: file and place, what is missing, what to do
 */
public record Lint(String statement, Function<Specification, Stream<String>> problems) {
    /** Everything that is checked. */
    public static List<Lint> all() {
        return List.of(
                new Lint("a field is described in English and Spanish", FieldLint::undescribed),
                new Lint("a value has an example", FieldLint::withoutExample),
                new Lint("an example satisfies the limits of its field", FieldLint::wrongExample),
                new Lint("a field has a row, or was observed", FieldLint::withoutEvidence),
                new Lint("a text has a greatest length or an excuse", FieldLint::unbounded),
                new Lint("only texts have lengths, patterns and lists", FieldLint::limitedNumber),
                new Lint("a secret is marked", FieldLint::unmarkedSecret),
                new Lint("required is what every operation demands", RequiredLint::problems),
                new Lint(
                        "an operation has its schemas, tables, roots and examples",
                        specification ->
                                Stream.concat(OperationLint.problems(specification), FormLint.problems(specification))),
                new Lint("every row is one field", RowLint::withoutOneField),
                new Lint("a field is what its rows document", RowLint::elsewhere),
                new Lint("type and size are those of the row, or the difference is excused", RowLint::differences),
                new Lint("an extension is one that the README explains", ExtensionLint::undocumented),
                new Lint("every file is used", FileLint::unused),
                new Lint("a contradiction names what is there", ContradictionLint::dangling),
                new Lint("what is mandatory and not enforced has a contradiction", ContradictionLint::notEnforced),
                new Lint("what is widened or observed has a contradiction", ContradictionLint::unexplained));
    }

    /** Where it does not hold, each place once; empty when the specification is finished in this respect. */
    public List<String> problemsOf(Specification specification) {
        return problems.apply(specification).distinct().toList();
    }

    @Override
    public String toString() {
        return statement;
    }
}
