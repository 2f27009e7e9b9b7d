package io.github.payuperu.validators.archive;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often something was found.
 *
 * @param findings one for each place
 * @param messages in how many messages
 * @param first the first day of those that tell theirs, null if none does
 * @param last the last of them
 */
public record Occurrences(
        long findings,
        long messages,
        @Nullable LocalDate first,
        @Nullable LocalDate last) implements Serializable {
    static Occurrences one(boolean firstOfMessage, @Nullable LocalDate day) {
        return new Occurrences(1, firstOfMessage ? 1 : 0, day, day);
    }

    Occurrences plus(Occurrences other) {
        return new Occurrences(
                findings + other.findings,
                messages + other.messages,
                first == null || (other.first != null && other.first.isBefore(first)) ? other.first : first,
                last == null || (other.last != null && other.last.isAfter(last)) ? other.last : last);
    }
}
