package io.github.payuperu.validators.signature;

/** How a signature differs from the one that {@link Signature#sign} writes. */
public enum Deviation {
    /** The amount has another number of decimals: {@code 118}, {@code 118.0}, {@code 118.00}. */
    DECIMALS,
    /** An amount below one has no zero before the point: {@code .5}. */
    NO_LEADING_ZERO,
    /** The amount is rounded half up, not half to even: {@code 150.3} for 150.25. */
    HALF_UP,
    /** The amount is cut off after the first decimal: {@code 150.3} for 150.35, as binary fractions make of it, too. */
    CUT_OFF,
    /** The amount is rounded to one decimal where nothing is to be rounded. */
    ROUNDED,
    /** The amount is not rounded. */
    NOT_ROUNDED,
    /** Another state is signed than the message has. */
    STATE,
    /** Optional values that the form does not have are signed as empty ones. */
    EMPTY_SLOTS,
    /** The optional values that the form has are not signed. */
    NO_OPTIONS,
    /** It is the work of an algorithm that is not accepted here. */
    ALGORITHM,
    /** HMAC-SHA256 is keyed with the API key although there is another secret for it. */
    HMAC_KEY
}
