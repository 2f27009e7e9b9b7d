package io.github.payuperu.cli;

/** Thrown to stop a long run whose output nobody reads any more, as behind {@code | head}. */
final class OutputLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputLostException() {
        super("The output cannot be written", null, false, false);
    }
}
