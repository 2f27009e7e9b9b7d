package io.github.payuperu.deriver;

/** A defect of the specification: where it is (file and path in it), what is wrong, and what to do. */
public final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SpecException(Object place, String problem) {
        super(place + ": " + problem);
    }

    public SpecException(Object place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
