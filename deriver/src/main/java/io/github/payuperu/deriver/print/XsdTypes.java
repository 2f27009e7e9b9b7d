package io.github.payuperu.deriver.print;

import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The types that deserve a name in the general schema: models, maps, lists and closed lists. */
final class XsdTypes {
    private XsdTypes() {}

    /**
     * A named type.
     *
     * @param places the fields that have it
     */
    record Named(List<Field> places) {
        /** One of the fields; they differ in what is said about them only. */
        Field example() {
            return places.get(0);
        }

        /** The values of a closed list. */
        List<String> values() {
            return places.stream()
                    .flatMap(place -> place.limits().values().stream())
                    .distinct()
                    .toList();
        }

        /** The known keys of a map, wherever it is used. */
        List<Field> keys() {
            return places.stream().flatMap(place -> place.children().stream()).toList();
        }

        /** Whether the member is required wherever the type is used. */
        boolean requires(Field member) {
            return places.stream()
                    .allMatch(place -> place.children().stream()
                            .filter(child -> child.name().equals(member.name()))
                            .allMatch(child -> child.demands().required().containsAll(place.operations())));
        }
    }

    /** All named types of the contract, by name. */
    static Map<String, Named> of(Contract contract) {
        Map<String, Named> types = new TreeMap<>();
        contract.roots().values().stream()
                .flatMap(List::stream)
                .flatMap(Field::walk)
                .filter(XsdTypes::isNamed)
                .forEach(field -> types.merge(name(field), new Named(List.of(field)), XsdTypes::join));
        return types;
    }

    private static Named join(Named some, Named others) {
        List<Field> places = new ArrayList<>(some.places());
        places.addAll(others.places());
        return new Named(places);
    }

    static boolean isNamed(Field field) {
        boolean open = field.type() == Type.OBJECT && field.children().isEmpty();
        return !field.limits().values().isEmpty() || (!field.type().isScalar() && !open);
    }

    /** The name of the model; where there is none, that of the member or element, capitalised. */
    static String name(Field field) {
        if (field.model() != null) {
            return field.model();
        }
        String name = field.isItem() ? field.xmlName() : field.name();
        if (name.isEmpty()) {
            throw new SpecException(field.place(), "has no name in XML; give it xml.name");
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
