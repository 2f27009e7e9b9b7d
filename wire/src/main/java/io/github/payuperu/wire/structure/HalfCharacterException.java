package io.github.payuperu.wire.structure;

import java.io.Serial;

/** A text has one half of a surrogate pair without the other, which no encoding can say; escapes of JSON can. */
public final class HalfCharacterException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    HalfCharacterException() {
        super("Half a surrogate pair", null, false, false);
    }
}
