package io.github.payuperu.validators.notification;

import io.github.payuperu.validators.signature.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a notification, fit for a log: it holds no key, no signature and no card.
 *
 * @param outcome what became of it
 * @param notification what it says; null unless its signature is right
 * @param verification what became of the signature; null if it is not readable or a parameter is missing
 * @param missing the indispensable parameters that are missing; immutable
 */
public record Reaction(
        Outcome outcome,
        @Nullable Notification notification,
        @Nullable Verification verification,
        List<String> missing) {
    public Reaction {
        missing = List.copyOf(missing);
    }

    static Reaction unreadable() {
        return new Reaction(Outcome.UNREADABLE, null, null, List.of());
    }

    static Reaction incomplete(List<String> missing) {
        return new Reaction(Outcome.INCOMPLETE, null, null, missing);
    }

    static Reaction forged(Verification verification) {
        return new Reaction(Outcome.FORGED, null, verification, List.of());
    }

    static Reaction of(Outcome outcome, Notification notification, Verification verification) {
        return new Reaction(outcome, notification, verification, List.of());
    }
}
