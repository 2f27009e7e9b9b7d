package io.github.payuperu.validators.jakarta;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Fills in messages in the language of the moment, without an expression language. */
final class LocaleInterpolator implements MessageInterpolator {
    private final MessageInterpolator interpolator = new ParameterMessageInterpolator();
    private final Supplier<Locale> locale;

    LocaleInterpolator(Supplier<Locale> locale) {
        this.locale = locale;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale.get());
    }

    @Override
    public String interpolate(String template, Context context, Locale language) {
        return interpolator.interpolate(template, context, language);
    }
}
