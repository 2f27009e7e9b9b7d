package io.github.payuperu.sandbox.http;

/** What was sent is not HTTP, or not such as we speak; after it nobody knows where the next request begins. */
final class BadRequest extends Exception {
    static final int BAD_REQUEST = 400;
    static final int HEAD_TOO_LARGE = 431;
    static final int NOT_IMPLEMENTED = 501;
    static final int VERSION_NOT_SUPPORTED = 505;

    private static final long serialVersionUID = 1L;

    private final int status;

    BadRequest(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    BadRequest(String text) {
        this(BAD_REQUEST, text);
    }

    int status() {
        return status;
    }
}
