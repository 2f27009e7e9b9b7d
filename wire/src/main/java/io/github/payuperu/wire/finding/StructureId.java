package io.github.payuperu.wire.finding;

/** The findings that the contract itself yields; Peru's rules have ids of their own. The ids are never renamed or reused. */
public enum StructureId {
    /** The body is no well-formed JSON, XML or form, or not in a known encoding. */
    SYNTAX("S-SYNTAX"),
    /** The root is not that of a request or response. */
    ROOT("S-ROOT"),
    /** The command or the type is unknown, or known to the gateway and not modelled by the contract. */
    OPERATION("S-OPERATION"),
    /** A field the operation requires is absent, null or empty. */
    REQUIRED("S-REQUIRED"),
    /** A value is not of the field's type. */
    TYPE("S-TYPE"),
    /** A text is shorter than documented. */
    MIN_LENGTH("S-MIN-LENGTH"),
    /** A text is longer than documented. */
    MAX_LENGTH("S-MAX-LENGTH"),
    /** A text does not have the documented shape. */
    PATTERN("S-PATTERN"),
    /** A value is not in the closed list. */
    ENUM("S-ENUM"),
    /** A number has too many digits before or after the point. */
    DIGITS("S-DIGITS"),
    /** A field that the contract does not know, or that is not part of the operation. */
    UNKNOWN("S-UNKNOWN"),
    /** A field given twice; the first counts. */
    DUPLICATE("S-DUPLICATE"),
    /** The body is larger, deeper or has more members than the reader is willing to take. */
    LIMIT("S-LIMIT"),
    /** The documentation marks the field mandatory, contradicts itself, and the contract does not enforce it. */
    DOCUMENTED("S-DOCUMENTED");

    private final String id;

    StructureId(String id) {
        this.id = id;
    }

    /** The id as reports print it, {@code S-REQUIRED} for example. */
    public String id() {
        return id;
    }
}
