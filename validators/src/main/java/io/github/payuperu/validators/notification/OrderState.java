package io.github.payuperu.validators.notification;

import java.util.Arrays;
import java.util.Optional;

/** What is known of the payment of an order. Only {@link #APPROVED} is final: after the others the payer may try again. */
public enum OrderState {
    /** Nothing final was heard. */
    OPEN(""),
    APPROVED("4"),
    DECLINED("6"),
    EXPIRED("5");

    private final String statePol;

    OrderState(String statePol) {
        this.statePol = statePol;
    }

    /** The state that a {@code state_pol} tells; empty for pending and for all that is not documented there. */
    static Optional<OrderState> told(String statePol) {
        return Arrays.stream(values())
                .filter(state -> state != OPEN && state.statePol.equals(statePol))
                .findFirst();
    }
}
