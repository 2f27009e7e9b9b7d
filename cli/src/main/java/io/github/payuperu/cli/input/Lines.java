package io.github.payuperu.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Splits a stream into lines of bytes, blank ones left out. Of a line over the limit it keeps one byte more than the limit. */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long number;

    Lines(InputStream in, int mostBytes) {
        this.in = in;
        this.most = mostBytes + 1;
    }

    /** Goes to the next line that is not blank; false after the last. */
    boolean next() throws IOException {
        while (read()) {
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing more was read in advance, so that the next line has to be waited for. */
    boolean areUsedUp() {
        return at >= end;
    }

    /** The line, without its end. */
    byte[] line() {
        return line.toByteArray();
    }

    /** Its number from 1, blank lines counted. */
    long number() {
        return number;
    }

    /** Reads up to and with the next line feed; false if there is nothing left. */
    private boolean read() throws IOException {
        line.reset();
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, start, Math.min(at - start, most - line.size()));
            if (at < end) {
                at++;
                break;
            }
        }
        if (any) {
            number++;
        }
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }

    private boolean isBlank() {
        return line.size() < most && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }
}
