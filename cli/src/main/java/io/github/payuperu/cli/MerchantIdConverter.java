package io.github.payuperu.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads the number of a merchant, which stays a text. */
final class MerchantIdConverter implements ITypeConverter<String> {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,12}");

    @Override
    public String convert(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new WrongValueException("usage.merchant-id", text);
        }
        return text;
    }
}
