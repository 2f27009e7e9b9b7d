package io.github.payuperu.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraint annotations say what the contract says of every operation, no less and no more. */
class ConstraintsTest {
    private static final BeanValidation VALIDATION = new BeanValidation();

    static List<Property> properties() {
        return Property.all();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void areThoseOfTheContract(Property property) {
        for (Property.Place place : property.places()) {
            assertThat(inModel(property)).as("%s", place.field()).isEqualTo(inContract(property, place));
        }
    }

    @Test
    void areOnNoOtherProperty() {
        Map<Class<?>, Set<String>> known = properties().stream()
                .collect(
                        Collectors.groupingBy(Property::model, Collectors.mapping(Property::name, Collectors.toSet())));

        assertThat(known)
                .allSatisfy((model, names) -> assertThat(Models.getters(model))
                        .extracting(Models::property)
                        .hasSameElementsAs(names));
    }

    private Set<String> inModel(Property property) {
        Set<String> constraints = new TreeSet<>();
        VALIDATION.of(property).map(PropertyDescriptor::getConstraintDescriptors).stream()
                .flatMap(Set::stream)
                .map(ConstraintDescriptor::getAnnotation)
                .map(ConstraintsTest::words)
                .forEach(constraints::add);
        if (property.type().isEnum()) {
            constraints.add(oneOf(Stream.of(property.type().getEnumConstants()).map(Object::toString)));
        }
        return constraints;
    }

    private static String words(Annotation annotation) {
        if (annotation instanceof Size size) {
            return size(size.min(), size.max());
        } else if (annotation instanceof Pattern pattern) {
            return "matches " + pattern.regexp();
        } else if (annotation instanceof Digits digits) {
            return digits(digits.integer(), digits.fraction());
        }
        return annotation instanceof NotNull ? "required" : annotation.toString();
    }

    private static Set<String> inContract(Property property, Property.Place place) {
        Field field = place.field();
        Set<String> constraints = new TreeSet<>();
        if (property.places().stream().allMatch(Property.Place::isRequired)) {
            constraints.add("required");
        }
        if (!field.values().isEmpty()) {
            constraints.add(oneOf(values(place)));
            return constraints;
        }
        field.pattern().ifPresent(pattern -> constraints.add("matches " + pattern.pattern()));
        field.digits().ifPresent(digits -> constraints.add(digits(digits.integer(), digits.fraction())));
        if (field.minLength() != Field.UNLIMITED || field.maxLength() != Field.UNLIMITED) {
            constraints.add(size(
                    Math.max(0, field.minLength()),
                    field.maxLength() == Field.UNLIMITED ? Integer.MAX_VALUE : field.maxLength()));
        }
        return constraints;
    }

    /** Each request has a list of its own for the command. */
    private static Stream<String> values(Property.Place place) {
        return place.field().term().equals(Contract.COMMAND)
                ? place.operations().stream().map(Operation::command).distinct()
                : place.field().values().stream();
    }

    private static String size(int min, int max) {
        return min + " to " + max + " characters";
    }

    private static String digits(int integer, int fraction) {
        return integer + " and " + fraction + " digits";
    }

    private static String oneOf(Stream<String> values) {
        return "one of " + new ArrayList<>(values.sorted().toList());
    }
}
