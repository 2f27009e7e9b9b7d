package io.github.payuperu.sandbox.confirmation;

/**
 * What came of a call.
 *
 * @param kind how it ended
 * @param status the HTTP status of the answer; 0 without one
 */
public record CallResult(Kind kind, int status) {
    /** How a call ends. */
    public enum Kind {
        /** With an answer. */
        ANSWERED,
        /** Without an answer in time. */
        TIMEOUT,
        /** Nobody was there, or hung up. */
        NO_CONNECTION,
        /** It was not made: the address is not one that may be called. */
        FORBIDDEN
    }

    static final CallResult TIMEOUT = new CallResult(Kind.TIMEOUT, 0);
    static final CallResult NO_CONNECTION = new CallResult(Kind.NO_CONNECTION, 0);
    static final CallResult FORBIDDEN = new CallResult(Kind.FORBIDDEN, 0);

    private static final int OK = 200;

    static CallResult answered(int status) {
        return new CallResult(Kind.ANSWERED, status);
    }

    /** Whether the shop has taken note: it said 200, nothing else. */
    boolean isTaken() {
        return status == OK;
    }

    /** Whether trying again can help. */
    boolean isWorthRepeating() {
        return kind != Kind.FORBIDDEN && !isTaken();
    }

    /** {@code HTTP 200}, or the kind. */
    @Override
    public String toString() {
        return kind == Kind.ANSWERED ? "HTTP " + status : kind.name();
    }
}
