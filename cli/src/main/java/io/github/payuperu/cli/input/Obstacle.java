package io.github.payuperu.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why there is nothing to read. */
public enum Obstacle {
    MISSING,
    /** It is no file, it is a message itself. */
    MESSAGE,
    DENIED,
    /** It can be read, and there is no message in it: a run that checked nothing must not look like one that found nothing. */
    NOTHING,
    BROKEN;

    /** The name used in keys: {@code missing} for example. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Obstacle of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return MISSING;
        }
        return failure instanceof AccessDeniedException ? DENIED : BROKEN;
    }
}
