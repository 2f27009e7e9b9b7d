package io.github.payuperu.validators.listing;

import java.util.Locale;

/** Whether a field has to be in a message, all things considered: its parents and Peru's rules too. */
public enum Need {
    /** In every message of the operation. */
    YES,
    /** In some: when its optional parent is there, when its alternatives are not, or when a rule asks for it. */
    CONDITIONAL,
    /** In none; it may be there. */
    NO,
    /** It is no part of the operation, and sending it is a mistake. */
    FORBIDDEN;

    /** The name used in listings: {@code yes}, {@code conditional}, {@code no} or {@code forbidden}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
