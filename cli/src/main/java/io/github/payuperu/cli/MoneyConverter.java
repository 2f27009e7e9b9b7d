package io.github.payuperu.cli;

import io.github.payuperu.validators.values.Money;
import picocli.CommandLine.ITypeConverter;

/** Reads an amount and its currency. */
final class MoneyConverter implements ITypeConverter<Money> {
    @Override
    public Money convert(String text) {
        try {
            return Money.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValueException("usage.money", text);
        }
    }
}
