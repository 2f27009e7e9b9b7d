package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * Why a reader stopped before the end of a body.
 *
 * @param id syntax, root or limit
 * @param problem which of the id's sentences says it, {@code truncated} for example
 * @param most how much is allowed, where a limit was exceeded
 * @param position where; null when that is not known
 */
public record Stop(
        StructureId id, String problem, int most, @Nullable Position position) {
    /** The body is not well-formed, or not in an encoding that is understood. */
    public static Stop syntax(String problem, @Nullable Position position) {
        return new Stop(StructureId.SYNTAX, problem, 0, position);
    }

    /** The body's root is not that of a message. */
    public static Stop root(String problem, @Nullable Position position) {
        return new Stop(StructureId.ROOT, problem, 0, position);
    }

    /** There was more of something than the limits allow. */
    public static Stop limit(String limit, int most, @Nullable Position position) {
        return new Stop(StructureId.LIMIT, limit, most, position);
    }
}
