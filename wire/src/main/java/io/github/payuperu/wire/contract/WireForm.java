package io.github.payuperu.wire.contract;

import java.util.Locale;

/** The syntax of a message on the wire. */
public enum WireForm {
    JSON,
    XML,
    FORM;

    /** The name used in reports: {@code json}, {@code xml} or {@code form}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
