package io.github.payuperu.compatibility.facts;

import java.util.Locale;

/** Which way a message goes: a merchant sends requests, and reads responses; callbacks are responses too. */
public enum Direction {
    REQUEST,
    RESPONSE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
