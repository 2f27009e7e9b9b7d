package io.github.payuperu.wire.contract;

import java.util.Locale;

/** What a field holds. The syntaxes differ in how they write it, the contract does not. */
public enum ValueType {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    /** A local date-time written as text, {@code 2021-06-22T19:51:20.302}. */
    DATE_TIME,
    /** An instant: epoch milliseconds in JSON, a local date-time at UTC-5 in XML. */
    EPOCH_MILLIS,
    OBJECT,
    /** An object whose keys are data; in XML a list of {@code entry} elements. */
    MAP,
    ARRAY;

    /** The name used in the contract document and in reports, {@code epoch-millis} for example. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether fields of this type have children instead of a value. */
    public boolean isContainer() {
        return this == OBJECT || this == MAP || this == ARRAY;
    }

    /** Whether a value of this type is a text, limited in length. */
    public boolean isText() {
        return this == STRING || this == DATE_TIME;
    }

    static ValueType ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
