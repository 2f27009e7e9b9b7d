package io.github.payuperu.validators.signature;

import java.io.Serial;

/** Thrown when something is to be signed that cannot be; says which value and what is wanted, and not the value itself. */
public final class UnsignableException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Member member;

    UnsignableException(Member member) {
        super(member + ": " + wanted(member));
        this.member = member;
    }

    /** The value that cannot be signed. */
    public Member member() {
        return member;
    }

    private static String wanted(Member member) {
        return member == Member.AMOUNT
                ? "at most 12 digits, then at most a point and 2 digits; no sign, no exponent, no comma"
                : "not blank, without ~ and without control characters";
    }
}
