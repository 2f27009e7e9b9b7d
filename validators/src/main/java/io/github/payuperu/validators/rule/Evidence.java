package io.github.payuperu.validators.rule;

/** How well a rule is known. */
public enum Evidence {
    /** PayU's documentation says so, even if another page says otherwise. */
    DOCUMENTED,
    /** The gateway or its official client libraries were seen to behave so. */
    OBSERVED,
    /** Public knowledge of Peru or of the card industry, not of PayU. */
    PUBLIC,
    /** Concluded from examples; never a reason to reject. */
    INFERRED
}
