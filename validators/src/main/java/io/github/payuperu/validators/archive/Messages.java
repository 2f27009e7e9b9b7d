package io.github.payuperu.validators.archive;

import java.io.Serializable;

/**
 * How many messages.
 *
 * @param valid without an ERROR
 * @param invalid with at least one
 */
public record Messages(long valid, long invalid) implements Serializable {
    static final Messages NONE = new Messages(0, 0);

    static Messages one(boolean isValid) {
        return isValid ? new Messages(1, 0) : new Messages(0, 1);
    }

    /** Both. */
    public long total() {
        return valid + invalid;
    }

    Messages plus(Messages other) {
        return new Messages(valid + other.valid, invalid + other.invalid);
    }
}
