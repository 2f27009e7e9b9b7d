package io.github.payuperu.contracttests.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.jakarta.PayuFindings;
import io.github.payuperu.wire.contract.Direction;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Property paths lead through the Java object to what the finding is about. */
class PropertyPathTest {
    private static final Validator ANNOTATIONS = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static List<Family> families() {
        return Family.ALL;
    }

    @ParameterizedTest
    @MethodSource("families")
    void leadWhereThePointerLeads(Family family) {
        Body.examples()
                .forEach(body -> Mutations.of(
                        body,
                        family,
                        broken ->
                                Door.violations(broken.model()).forEach(violation -> assertLeads(broken, violation))));
    }

    /** Hibernate's own paths, of the models' annotations, are the oracle; in answers we pass over empty texts. */
    @ParameterizedTest
    @MethodSource("families")
    void areWrittenAsHibernateWritesThem(Family family) {
        Body.examples()
                .filter(body -> body.direction() == Direction.REQUEST)
                .forEach(body -> Mutations.of(
                        body,
                        family,
                        broken -> assertThat(paths(Door.violations(broken.model())))
                                .as(broken.toString())
                                .containsAll(paths(ANNOTATIONS.validate(broken.model())))));
    }

    private static void assertLeads(Case broken, ConstraintViolation<Object> violation) {
        String pointer = PayuFindings.of(violation).orElseThrow().pointer();
        List<String> steps = Paths.steps(violation.getPropertyPath());
        Object value = Paths.value(broken.model(), violation.getPropertyPath());
        if (pointer == null || pointer.isEmpty()) {
            assertThat(steps).isEmpty();
        } else if (value == null) {
            assertThat(Paths.steps(pointer))
                    .as("%s: %s", broken, pointer)
                    .isNotEmpty()
                    .startsWith(steps.toArray(String[]::new));
        } else {
            assertThat(steps).as("%s: %s", broken, pointer).isEqualTo(Paths.steps(pointer));
        }
    }

    private static Set<String> paths(Set<ConstraintViolation<Object>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
