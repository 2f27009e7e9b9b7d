package io.github.payuperu.wire.finding;

/** How bad a finding is; the natural order is from bad to harmless. */
public enum Severity {
    /** The gateway rejects the message, or the outcome of the money changes. */
    ERROR,
    /** Probably a mistake; the gateway may accept it, or change it silently. */
    WARNING,
    /** Worth knowing, nothing to do. */
    INFO
}
