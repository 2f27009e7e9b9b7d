package io.github.payuperu.wire.message;

import io.github.payuperu.wire.finding.Position;
import org.jspecify.annotations.Nullable;

/** Turns the places that a reader noted into lines and columns. Asked once, and only if there is something to report. */
@FunctionalInterface
public interface MessageSource {
    /** The source of a message that was never text: nothing has a position. */
    MessageSource NONE = places -> new Position[places.length];

    /**
     * Where values start, one position for each place given; null where the source has none.
     *
     * @param places as handed to {@link MessageBuilder#at}, in any order, possibly repeated, negative for none
     */
    @Nullable
    Position[] locate(int[] places);
}
