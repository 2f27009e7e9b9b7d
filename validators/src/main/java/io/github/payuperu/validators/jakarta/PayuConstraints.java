package io.github.payuperu.validators.jakarta;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.finding.Severity;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.spi.ConfigurationState;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * The whole check as a constraint on the models of requests and responses, so that {@code jakarta.validation.Validator} finds
 * in them what {@link PayuValidator} finds. The annotations that such a model has itself are ignored: they hold for every
 * operation, the check knows which one is meant, and nothing is to be said twice. Each finding is one violation: the message
 * is its sentence and hint, the payload its severity in {@link PayuFindings}, the dynamic payload the
 * {@link io.github.payuperu.wire.finding.Finding}, the invalid value the model. Immutable and safe to share.
 *
 * <pre>{@code
 * ValidatorFactory factory = PayuConstraints.builder()
 *         .models(SubmitTransactionRequest.class, PaymentMethodsRequest.class, PingRequest.class)
 *         .build()
 *         .validatorFactory();
 * }</pre>
 */
public final class PayuConstraints {
    private final PayuValidator validator;
    private final Set<Class<?>> models;
    private final Supplier<Locale> locale;
    private final boolean stopBeforeSecrets;

    private PayuConstraints(Builder builder) {
        this.validator = builder.validator;
        this.models = Set.copyOf(builder.models);
        this.locale = builder.locale;
        this.stopBeforeSecrets = builder.stopBeforeSecrets;
    }

    /** For the models to check, and how. */
    public static Builder builder() {
        return new Builder();
    }

    /** A factory of its own, which needs no expression language; the caller closes it. */
    public ValidatorFactory validatorFactory() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configuration.messageInterpolator(new LocaleInterpolator(locale));
        addTo(configuration);
        return configuration.buildValidatorFactory();
    }

    /**
     * Adds the constraint to a factory that is being built, of Spring for example. Call it after a factory of constraint
     * validators was set.
     *
     * @throws IllegalArgumentException if it is not built by Hibernate Validator
     */
    public void addTo(Configuration<?> configuration) {
        if (!(configuration instanceof HibernateValidatorConfiguration hibernate)) {
            throw new IllegalArgumentException("Only Hibernate Validator takes constraints on classes it does not own");
        }
        ConstraintMapping mapping = hibernate.createConstraintMapping();
        models.forEach(model -> constrain(mapping.type(model)));
        hibernate.addMapping(mapping);
        hibernate.constraintValidatorFactory(new PayuMessageValidators(this, others(hibernate)));
    }

    private static void constrain(TypeConstraintMappingContext<?> model) {
        model.ignoreAllAnnotations()
                .constraint(
                        constraint(Severity.ERROR, PayuFindings.Errors.class).groups(Default.class))
                .constraint(constraint(Severity.WARNING, PayuFindings.Warnings.class)
                        .groups(PayuFindings.Warnings.class))
                .constraint(constraint(Severity.INFO, PayuFindings.Infos.class).groups(PayuFindings.Infos.class));
    }

    @SuppressWarnings("unchecked") // an array of classes is made for the one payload
    private static GenericConstraintDef<PayuMessage> constraint(Severity severity, Class<? extends Payload> payload) {
        return new GenericConstraintDef<>(PayuMessage.class)
                .param("severity", severity)
                .payload(payload);
    }

    private static ConstraintValidatorFactory others(HibernateValidatorConfiguration configuration) {
        ConstraintValidatorFactory chosen =
                configuration instanceof ConfigurationState state ? state.getConstraintValidatorFactory() : null;
        return chosen == null ? configuration.getDefaultConstraintValidatorFactory() : chosen;
    }

    PayuValidator validator() {
        return validator;
    }

    Locale locale() {
        return locale.get();
    }

    BeanPaths paths(Report report) {
        return new BeanPaths(report.wire(), stopBeforeSecrets);
    }

    /** Collects the models, and how they are checked; all but the models has a sensible default. */
    public static final class Builder {
        private final Set<Class<?>> models = new LinkedHashSet<>();
        private PayuValidator validator = PayuValidator.create();
        private Supplier<Locale> locale = Locale::getDefault;
        private boolean stopBeforeSecrets;

        private Builder() {}

        /**
         * Classes of whole requests or responses, roots and not parts of them: the generated ones, or others that Jackson or
         * JAXB writes as the gateway's messages.
         */
        public Builder models(Class<?>... roots) {
            models.addAll(Arrays.asList(roots));
            return this;
        }

        /** What checks them; one with default options if none is given. */
        public Builder validator(PayuValidator configured) {
            this.validator = configured;
            return this;
        }

        /** The language of messages, asked for each time; that of the machine by default. */
        public Builder locale(Supplier<Locale> current) {
            this.locale = current;
            return this;
        }

        /**
         * Lets property paths end at the object that holds a sensitive value, for frameworks that read what a path leads to
         * and print it, as Spring's binding results do. What the contract does not know counts as sensitive.
         */
        public Builder stopBeforeSecrets() {
            this.stopBeforeSecrets = true;
            return this;
        }

        public PayuConstraints build() {
            return new PayuConstraints(this);
        }
    }
}
