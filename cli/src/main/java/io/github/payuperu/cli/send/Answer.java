package io.github.payuperu.cli.send;

/** What came back from an address, be it a gateway's answer or not. */
public final class Answer implements Outcome {
    private final int status;
    private final byte[] body;

    Answer(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The bytes; of a body over the limit one byte more than the limit. */
    public byte[] body() {
        return body.clone();
    }
}
