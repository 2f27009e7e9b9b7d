package io.github.payuperu.validators.jakarta;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs the whole check on a model and makes one violation of each finding: its sentence and hint as message, its place as
 * property path, the finding itself as dynamic payload.
 */
final class PayuMessageValidator implements ConstraintValidator<PayuMessage, Object> {
    /** What interpolators take for the start or end of an expression unless a backslash stands before it. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private final PayuConstraints constraints;
    private Severity severity = Severity.ERROR;

    PayuMessageValidator(PayuConstraints constraints) {
        this.constraints = constraints;
    }

    @Override
    public void initialize(PayuMessage constraint) {
        severity = constraint.severity();
    }

    @Override
    public boolean isValid(@Nullable Object model, ConstraintValidatorContext context) {
        if (model == null) {
            return true;
        }
        Report report = constraints.validator().check(model);
        if (severity == Severity.ERROR && report.isValid()) {
            return true;
        }
        List<Finding> findings = report.findings(severity);
        report(findings, report, model, context.unwrap(HibernateConstraintValidatorContext.class));
        return findings.isEmpty();
    }

    private void report(
            List<Finding> findings, Report report, Object model, HibernateConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        Sentences sentences = Sentences.in(constraints.locale());
        BeanPaths paths = constraints.paths(report);
        for (Finding finding : findings) {
            String message =
                    sentences.message(finding, report.direction()) + " " + sentences.hint(finding, report.direction());
            context.withDynamicPayload(finding);
            paths.of(model, finding).addTo(context.buildConstraintViolationWithTemplate(literally(message)));
        }
    }

    /** The text as a template that means just this text: it may quote what a stranger sent. */
    private static String literally(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
