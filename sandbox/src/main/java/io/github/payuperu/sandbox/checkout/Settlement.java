package io.github.payuperu.sandbox.checkout;

import java.util.Optional;

/** How what is pending can end: cash is paid or expires, a review approves or declines. */
final class Settlement {
    private Settlement() {}

    /** The state of that name; empty if the pending one cannot end so, or is final. */
    static Optional<State> of(State pending, String name) {
        State otherwise = pending == State.AWAITING_CASH ? State.EXPIRED : State.DECLINED;
        if (pending.isFinal()) {
            return Optional.empty();
        }
        if (name.equals(State.APPROVED.name())) {
            return Optional.of(State.APPROVED);
        }
        return name.equals(otherwise.name()) ? Optional.of(otherwise) : Optional.empty();
    }
}
