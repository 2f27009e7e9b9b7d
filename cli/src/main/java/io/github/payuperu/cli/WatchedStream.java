package io.github.payuperu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passes bytes on and remembers why that failed, which the writers above it do not. */
final class WatchedStream extends OutputStream {
    private final OutputStream stream;
    private @Nullable String failure;

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    /** What the system said when writing failed; empty if it never did. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }
}
