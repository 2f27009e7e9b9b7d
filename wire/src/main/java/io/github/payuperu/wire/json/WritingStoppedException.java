package io.github.payuperu.wire.json;

import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.Stop;
import java.io.IOException;

/** Unwinds Jackson's serializers, which let exceptions of input and output through as they are. */
final class WritingStoppedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Stop stop;

    WritingStoppedException(Stop stop) {
        super(stop.problem(), null);
        this.stop = stop;
    }

    WritingStoppedException(LimitExceededException e) {
        this(Stop.limit(e.limit(), e.most(), null));
    }

    Stop stop() {
        return stop;
    }
}
