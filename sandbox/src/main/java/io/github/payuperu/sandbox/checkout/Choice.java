package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.wire.contract.MethodKind;
import java.util.Arrays;
import java.util.Optional;

/** What the payer wants to happen. */
enum Choice {
    APPROVED,
    DECLINED,
    PENDING,
    EXPIRED,
    ERROR;

    /** The choice of that name; empty if there is none. */
    static Optional<Choice> of(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    /** What comes of it; empty where it cannot happen: a coupon is not paid or refused at once, a wallet does not wait. */
    Optional<State> with(MethodKind kind) {
        return switch (this) {
            case APPROVED -> kind == MethodKind.CASH ? Optional.empty() : Optional.of(State.APPROVED);
            case DECLINED -> kind == MethodKind.CASH ? Optional.empty() : Optional.of(State.DECLINED);
            case PENDING -> pending(kind);
            case EXPIRED -> Optional.of(State.EXPIRED);
            case ERROR -> Optional.of(State.ERROR);
        };
    }

    private static Optional<State> pending(MethodKind kind) {
        return switch (kind) {
            case CASH -> Optional.of(State.AWAITING_CASH);
            case CREDIT_CARD, DEBIT_CARD -> Optional.of(State.IN_REVIEW);
            case WALLET -> Optional.empty();
        };
    }
}
