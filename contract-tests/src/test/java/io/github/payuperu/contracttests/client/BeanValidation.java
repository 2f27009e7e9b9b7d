package io.github.payuperu.contracttests.client;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as an application without an expression language sets it up. */
final class BeanValidation {
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** What is wrong with a model, as path and name of the constraint, sorted. */
    List<String> violations(Object model) {
        return validator.validate(model).stream()
                .map(BeanValidation::words)
                .sorted()
                .toList();
    }

    Optional<PropertyDescriptor> of(Property property) {
        return Optional.ofNullable(
                validator.getConstraintsForClass(property.model()).getConstraintsForProperty(property.name()));
    }

    private static String words(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " "
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }
}
