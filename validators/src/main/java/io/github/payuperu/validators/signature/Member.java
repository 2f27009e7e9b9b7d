package io.github.payuperu.validators.signature;

/** One of the values that are signed, joined by {@code ~}. */
public enum Member {
    MERCHANT_ID("merchant id"),
    REFERENCE("reference"),
    AMOUNT("amount"),
    CURRENCY("currency"),
    STATE("state"),
    PAYMENT_METHODS("payment methods"),
    IIN("iin"),
    PSE_BANKS("pse banks");

    static final String SEPARATOR = "~";

    private final String label;

    Member(String label) {
        this.label = label;
    }

    /**
     * Whether a value can be signed: it is not blank, contains no {@code ~}, which would let two messages have the same
     * signature, and no control character.
     */
    public static boolean isSignable(String value) {
        return !value.isBlank() && !value.contains(SEPARATOR) && value.chars().noneMatch(Character::isISOControl);
    }

    /** What it is called in English. */
    @Override
    public String toString() {
        return label;
    }
}
