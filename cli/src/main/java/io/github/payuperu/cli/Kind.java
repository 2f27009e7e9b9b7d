package io.github.payuperu.cli;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.structure.Expectation;
import java.util.Locale;

/** What {@code --kind} may say a message is. */
enum Kind {
    REQUEST(Expectation.of(Direction.REQUEST)),
    RESPONSE(Expectation.of(Direction.RESPONSE)),
    FORM(of("webcheckout.form")),
    RESPONSE_PAGE(of("webcheckout.response-page")),
    CONFIRMATION(of("webcheckout.confirmation"));

    /** All of them, as help texts name them. */
    static final String LABELS = "request|response|form|response-page|confirmation";

    private final Expectation expectation;

    Kind(Expectation expectation) {
        this.expectation = expectation;
    }

    private static Expectation of(String form) {
        return Expectation.NONE.of(Contract.get().operation(form).orElseThrow());
    }

    /** What is known of a message of that kind. */
    Expectation expectation() {
        return expectation;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
