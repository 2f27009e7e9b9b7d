package io.github.payuperu.cli.send;

import java.util.Locale;

/** Why there is no answer. */
public enum Mishap {
    /** Nobody listens there, there is no such host, or it did not take the connection in time. */
    NO_CONNECTION(true),
    /** Both sides could not agree on encryption. */
    NO_ENCRYPTION(true),
    /** The request left, and no whole answer came in time. */
    TIMEOUT(false),
    /** The request left, at least in part, and the connection ended before the answer did. */
    CONNECTION_LOST(false);

    private final boolean harmless;

    Mishap(boolean harmless) {
        this.harmless = harmless;
    }

    /** Whether it is certain that the gateway has not seen the request. */
    public boolean isHarmless() {
        return harmless;
    }

    /** The name used in keys: {@code connection-lost} for example. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
