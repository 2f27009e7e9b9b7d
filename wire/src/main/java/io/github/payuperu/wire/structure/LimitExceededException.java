package io.github.payuperu.wire.structure;

/** Thrown by {@link MessageAssembler} to stop a reader at once; the reader knows where it stands and reports. */
public final class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final int most;

    /**
     * @param limit what there was too much of: {@code bytes}, {@code depth}, {@code members} or {@code number-length}
     * @param most how much is allowed
     */
    public LimitExceededException(String limit, int most) {
        super("More than " + most + " " + limit, null, false, false);
        this.limit = limit;
        this.most = most;
    }

    public String limit() {
        return limit;
    }

    public int most() {
        return most;
    }
}
