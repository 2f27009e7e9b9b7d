package io.github.payuperu.wire.contract;

/** What an operation says of a field, given that the field's parent is there. */
public enum Requirement {
    REQUIRED,
    OPTIONAL,
    /** Not part of the operation; sending it is a mistake, but no reason to reject. */
    FORBIDDEN;

    static Requirement ofMark(char mark) {
        return switch (mark) {
            case 'R' -> REQUIRED;
            case 'F' -> FORBIDDEN;
            case '-' -> OPTIONAL;
            default -> throw new IllegalArgumentException("No such mark: " + mark);
        };
    }
}
