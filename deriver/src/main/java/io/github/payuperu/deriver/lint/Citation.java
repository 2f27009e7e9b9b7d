package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Documentation;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field that names a row.
 *
 * @param field the field
 * @param path its path as tables write it, where the element of a list has a name
 * @param table the table it names
 * @param number the row it names
 */
record Citation(Field field, String path, String table, int number) {
    /** All citations of the contract. */
    static Stream<Citation> all(Specification specification) {
        Stream<Citation> documents = Arrays.stream(Direction.values())
                .flatMap(direction -> below("", specification.contract().fields(direction)));
        Stream<Citation> forms = specification.contract().forms().stream()
                .flatMap(form -> below("", form.message().fields()));
        return Stream.concat(documents, forms);
    }

    private static Stream<Citation> below(String parent, List<Field> fields) {
        return fields.stream().flatMap(field -> {
            String path = parent + (field.isItem() ? field.xmlName() : field.name());
            Stream<Citation> own = field.evidence().rows().entrySet().stream()
                    .map(row -> new Citation(field, path, row.getKey(), row.getValue()));
            return Stream.concat(own, below(path + ".", field.children()));
        });
    }

    /** How other files name the row. */
    String row() {
        return table + ":" + number;
    }

    /** The row itself, if there is such a row. */
    Optional<Row> in(Documentation documentation) {
        return documentation.row(table, number);
    }
}
