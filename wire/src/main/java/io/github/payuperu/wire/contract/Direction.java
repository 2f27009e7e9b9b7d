package io.github.payuperu.wire.contract;

import java.util.Locale;

/** Which way a message goes: from the merchant to the gateway, or back. */
public enum Direction {
    REQUEST,
    RESPONSE;

    /** The name used in reports and in the command line: {@code request} or {@code response}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
