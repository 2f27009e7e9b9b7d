package io.github.payuperu.contracttests.jakarta;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.jakarta.PayuConstraints;
import io.github.payuperu.validators.jakarta.PayuFindings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Both doors, with everything that they share. */
final class Door {
    static final Locale SPANISH = Locale.forLanguageTag("es");

    static final PayuValidator DIRECT = PayuValidator.builder()
            .clock(() -> Instant.parse("2021-06-21T12:00:00Z"))
            .build();

    static final Validator JAKARTA = constraints().build().validatorFactory().getValidator();

    private Door() {}

    /** In Spanish, for the roots of both families. */
    static PayuConstraints.Builder constraints() {
        return PayuConstraints.builder().models(roots()).validator(DIRECT).locale(() -> SPANISH);
    }

    /** Everything that the Jakarta door finds. */
    static Set<ConstraintViolation<Object>> violations(Object model) {
        return JAKARTA.validate(model, Default.class, PayuFindings.Warnings.class, PayuFindings.Infos.class);
    }

    private static Class<?>[] roots() {
        return Family.ALL.stream().flatMap(family -> family.roots().stream()).toArray(Class<?>[]::new);
    }
}
