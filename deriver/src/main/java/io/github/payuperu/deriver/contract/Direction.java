package io.github.payuperu.deriver.contract;

import java.util.Locale;

/** Which way a message goes: to the gateway or from it. */
public enum Direction {
    REQUEST,
    RESPONSE;

    /** The name as files and documents write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
