package io.github.payuperu.compatibility.release;

/** Says why something cannot be read as a release of the contract, and what it would have to hold. */
public final class UnreadableReleaseException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What about it. */
    public enum Reason {
        /** There is no such directory or jar. */
        MISSING,
        /** It holds no part of a contract. */
        NOTHING,
        /** One of its files does not make sense. */
        MALFORMED
    }

    private final Reason reason;
    private final String detail;

    UnreadableReleaseException(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    UnreadableReleaseException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The file, and for a malformed one what is wrong in it. */
    public String detail() {
        return detail;
    }
}
