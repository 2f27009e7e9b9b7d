package io.github.payuperu.cli;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.structure.Expectation;
import java.util.Locale;

/** What {@code --kind} may say a message is. */
enum Kind {
    REQUEST,
    RESPONSE,
    FORM,
    RESPONSE_PAGE,
    CONFIRMATION;

    /** What is known of a message of that kind. */
    Expectation expectation() {
        return switch (this) {
            case REQUEST -> Expectation.of(Direction.REQUEST);
            case RESPONSE -> Expectation.of(Direction.RESPONSE);
            case FORM, RESPONSE_PAGE, CONFIRMATION ->
                Expectation.NONE.of(
                        Contract.get().operation("webcheckout." + this).orElseThrow());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
