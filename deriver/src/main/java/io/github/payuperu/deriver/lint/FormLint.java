package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.FormMessage;
import io.github.payuperu.deriver.contract.Row;
import java.util.stream.Stream;

/** What a finished form has. */
final class FormLint {
    private FormLint() {}

    static Stream<String> problems(Specification specification) {
        return specification.contract().forms().stream()
                .flatMap(form -> Stream.concat(tables(specification, form), example(specification, form)));
    }

    private static Stream<String> tables(Specification specification, FormMessage form) {
        return form.tables().stream()
                .filter(table -> specification.contract().documentation().rows().stream()
                        .map(Row::table)
                        .noneMatch(table::equals))
                .map(table -> form.name() + " names the table " + table + ", which has no rows");
    }

    private static Stream<String> example(Specification specification, FormMessage form) {
        String file = "examples/" + form.name() + "." + form.direction().label() + ".form";
        return specification.files().contains(file)
                ? Stream.empty()
                : Stream.of("no path shows " + form.name() + ": add " + file + ", and name it there in x-example-file");
    }
}
