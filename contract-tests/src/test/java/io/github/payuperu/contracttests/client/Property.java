package io.github.payuperu.contracttests.client;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A property of a model, with every place of the contract that it stands for. */
record Property(Class<?> model, String name, Class<?> type, List<Place> places) {
    /** A field in some operations, given that its parent is there. */
    record Place(Field field, List<Operation> operations) {
        boolean isRequired() {
            return operations.stream().allMatch(operation -> field.requirement(operation) == Requirement.REQUIRED);
        }

        boolean exists() {
            return !usedBy().isEmpty();
        }

        List<Operation> usedBy() {
            return operations.stream()
                    .filter(operation -> field.requirement(operation) != Requirement.FORBIDDEN)
                    .toList();
        }
    }

    /** All properties that the contract knows, by model and name. */
    static List<Property> all() {
        Map<Method, Property> properties = new LinkedHashMap<>();
        Filled.all()
                .forEach(root -> collect(
                        root.model(),
                        Contract.get().fields().stream()
                                .filter(field -> field.direction() == root.direction()
                                        && field.parent().isEmpty()),
                        root.operations(),
                        properties));
        return properties.values().stream()
                .sorted(Comparator.comparing(Property::toString))
                .toList();
    }

    private static void collect(
            Class<?> model, Stream<Field> fields, List<Operation> operations, Map<Method, Property> properties) {
        fields.map(field -> new Place(field, operations)).filter(Place::exists).forEach(place -> {
            Method getter = Models.getter(model, place.field().name());
            properties.computeIfAbsent(getter, Property::of).places().add(place);
            Class<?> element = element(getter);
            if (Models.isModel(element)) {
                Field parent = place.field().element() == null
                        ? place.field()
                        : place.field().element();
                collect(element, parent.children().stream(), place.usedBy(), properties);
            }
        });
    }

    private static Property of(Method getter) {
        return new Property(
                getter.getDeclaringClass(), Models.property(getter), getter.getReturnType(), new ArrayList<>());
    }

    private static Class<?> element(Method getter) {
        return getter.getReturnType() == List.class
                ? (Class<?>) ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0]
                : getter.getReturnType();
    }

    @Override
    public String toString() {
        return model.getSimpleName() + "." + name;
    }
}
