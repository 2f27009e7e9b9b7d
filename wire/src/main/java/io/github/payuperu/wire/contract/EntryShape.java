package io.github.payuperu.wire.contract;

import java.util.Locale;

/** How the entries of a map look in XML: {@code <entry><string>KEY</string>…</entry>}. */
public enum EntryShape {
    /** The second child is {@code additionalValue}, with members of its own. */
    ADDITIONAL_VALUE,
    /** The second child is named for the type of its value: {@code string}, {@code int}, {@code date} and so on. */
    TYPED;

    static EntryShape ofLabel(String label) {
        return label.equals("additionalValue") ? ADDITIONAL_VALUE : valueOf(label.toUpperCase(Locale.ROOT));
    }
}
