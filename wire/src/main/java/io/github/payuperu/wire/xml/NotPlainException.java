package io.github.payuperu.wire.xml;

/** A body is not {@link PlainTags plain}; whether it is right or wrong is for a parser to say. */
final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPlainException() {
        super("not plain", null, false, false);
    }
}
