package io.github.payuperu.cli;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds fields by what people call them: the term, the whole path with dots, the JSON pointer, or the end of either. */
final class FieldSearch {
    private final Contract contract;

    FieldSearch(Contract contract) {
        this.contract = contract;
    }

    /**
     * The fields of that name. A whole name goes before the end of one, and the exact case before any; several fields come in
     * contract order. Parameters of WebCheckout are meant by their whole name, or where no other field has the name.
     */
    List<Field> find(String name) {
        List<Field> found = find(name, contract.fields());
        return found.isEmpty() ? find(name, parameters()) : found;
    }

    private List<Field> parameters() {
        return contract.allFields().stream().filter(Field::isParameter).toList();
    }

    private static List<Field> find(String name, List<Field> fields) {
        return Stream.<Function<String, String>>of(Function.identity(), text -> text.toLowerCase(Locale.ROOT))
                .flatMap(inCase -> Stream.<BiPredicate<String, String>>of(String::equals, FieldSearch::isEndOf)
                        .map(match -> find(name, fields, inCase, match)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Field> find(
            String name, List<Field> fields, Function<String, String> inCase, BiPredicate<String, String> match) {
        return fields.stream()
                .filter(field -> names(field).anyMatch(known -> match.test(inCase.apply(known), inCase.apply(name))))
                .toList();
    }

    private static Stream<String> names(Field field) {
        if (field.isParameter()) {
            return Stream.of(field.term(), field.pointer());
        }
        String path = field.pointer().substring(1).replace('/', '.');
        return Stream.of(field.term(), path, field.pointer()).flatMap(name -> Stream.of(name, withoutPositions(name)));
    }

    /** Lists without the mark of their positions: {@code paymentMethods.id}. */
    private static String withoutPositions(String name) {
        return name.replace("[]", "").replace(".*", "");
    }

    private static boolean isEndOf(String known, String name) {
        return known.endsWith("." + name);
    }
}
