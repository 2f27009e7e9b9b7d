package io.github.payuperu.validators.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** Makes the validators of our constraint, which need to know what to check with; all others somebody else makes. */
final class PayuMessageValidators implements ConstraintValidatorFactory {
    private final PayuConstraints constraints;
    private final ConstraintValidatorFactory others;

    PayuMessageValidators(PayuConstraints constraints, ConstraintValidatorFactory others) {
        this.constraints = constraints;
        this.others = others;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return key == PayuMessageValidator.class
                ? key.cast(new PayuMessageValidator(constraints))
                : others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof PayuMessageValidator)) {
            others.releaseInstance(instance);
        }
    }
}
