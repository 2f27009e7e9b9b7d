package io.github.payuperu.validators.archive;

import io.github.payuperu.wire.contract.Direction;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a message is of.
 *
 * @param operation null for a message that does not tell
 * @param direction request or response
 */
public record MessageKind(@Nullable String operation, Direction direction)
        implements Comparable<MessageKind>, Serializable {
    private static final Comparator<MessageKind> ORDER = Comparator.comparing(
                    MessageKind::operation, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(MessageKind::direction);

    @Override
    public int compareTo(MessageKind other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageKind kind
                && Objects.equals(kind.operation, operation)
                && kind.direction == direction;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(operation) * 31 + direction.hashCode();
    }
}
