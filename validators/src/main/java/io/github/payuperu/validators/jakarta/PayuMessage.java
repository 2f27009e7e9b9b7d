package io.github.payuperu.validators.jakarta;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.payuperu.wire.finding.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The object is a request or response of the gateway in which nothing of that severity is found. {@link PayuConstraints} puts
 * it on models and hands it its validator; as an annotation in a source it has none and fails.
 */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PayuMessageValidator.class)
public @interface PayuMessage {
    /** What is looked for. */
    Severity severity() default Severity.ERROR;

    /** Never shown: each finding brings its own sentence. */
    String message() default "{io.github.payuperu.validators.jakarta.PayuMessage.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
