package io.github.payuperu.validators.jakarta;

import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * The findings of each severity. Each of these is the payload of its violations; {@link Warnings} and {@link Infos} are also
 * the groups that ask for them: {@code validator.validate(request, Default.class, PayuFindings.Warnings.class)}. Without a
 * group only errors are violations, because a violation stops a request, and nothing less should.
 */
public final class PayuFindings {
    private PayuFindings() {}

    /** Those of {@link Severity#ERROR}; they are in the default group. */
    public interface Errors extends Payload {}

    /** Those of {@link Severity#WARNING}. */
    public interface Warnings extends Payload {}

    /** Those of {@link Severity#INFO}. */
    public interface Infos extends Payload {}

    /** The finding behind a violation: its id, paths in JSON and XML, a certain fix; empty for violations of other constraints. */
    public static Optional<Finding> of(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> made = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(made.getDynamicPayload(Finding.class));
    }
}
