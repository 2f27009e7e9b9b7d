package io.github.payuperu.wire.convert;

import io.github.payuperu.wire.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message in the other syntax, and what was lost on the way. */
public final class Conversion {
    private final byte @Nullable [] body;
    private final List<Finding> losses;

    Conversion(byte @Nullable [] body, List<Finding> losses) {
        this.body = body;
        this.losses = List.copyOf(losses);
    }

    /** The message in UTF-8; empty if it has no form in that syntax, which an ERROR among the losses explains. */
    public Optional<byte[]> body() {
        return body == null ? Optional.empty() : Optional.of(body.clone());
    }

    /** What does not survive, in contract order; empty when the other syntax says all of it. */
    public List<Finding> losses() {
        return losses;
    }
}
