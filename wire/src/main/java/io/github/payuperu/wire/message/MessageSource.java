package io.github.payuperu.wire.message;

import io.github.payuperu.wire.finding.Position;
import org.jspecify.annotations.Nullable;

/** Finds nodes again in the text they were read from. Asked once, and only if there is something to report. */
@FunctionalInterface
public interface MessageSource {
    /** The source of a message that was never text: nothing has a position. */
    MessageSource NONE = nodes -> new Position[nodes.length];

    /**
     * Where the nodes' values start, one position for each node given; null where the source has none.
     *
     * @param nodes node numbers in any order, possibly repeated, negative for none
     */
    @Nullable
    Position[] locate(int[] nodes);
}
