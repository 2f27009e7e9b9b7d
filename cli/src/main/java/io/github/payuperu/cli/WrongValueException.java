package io.github.payuperu.cli;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Says that an option has a value which it cannot have, and can say so in every language. */
final class WrongValueException extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    /**
     * @param key of the words that say what is wrong
     * @param values what the words name, in turn
     */
    WrongValueException(String key, Object... values) {
        super(Words.in(Locale.ENGLISH).text(key, values));
        this.key = key;
        this.values = values;
    }

    /** What is wrong, in those words. */
    String in(Words words) {
        return words.text(key, values);
    }
}
