package io.github.payuperu.sandbox.checkout;

import java.util.Optional;

/**
 * What the payer has chosen so far.
 *
 * @param method how to pay
 * @param choice how that ends
 */
record Wish(Optional<Method> method, Optional<Choice> choice) {
    /** Keys of what can be wrong with it. */
    static final String NO_METHOD = "problem-no-method";

    static final String NO_OUTCOME = "problem-no-outcome";
    static final String MISMATCH = "problem-mismatch";

    /** At first: what the shop has chosen, if it did. */
    static Wish of(Sale sale) {
        return new Wish(Method.among(sale.methods(), sale.get("selectedPaymentMethod")), Optional.empty());
    }

    /** What a page was sent with. */
    static Wish of(Sale sale, Parameters form) {
        return new Wish(Method.among(sale.methods(), form.get("method")), Choice.of(form.get("outcome")));
    }

    /** The key of what is wrong; empty if it can be done. */
    Optional<String> problem() {
        if (method.isEmpty()) {
            return Optional.of(NO_METHOD);
        }
        if (choice.isEmpty()) {
            return Optional.of(NO_OUTCOME);
        }
        return state().isEmpty() ? Optional.of(MISMATCH) : Optional.empty();
    }

    /** What comes of it. */
    Optional<State> state() {
        return method.flatMap(how -> choice.flatMap(what -> what.with(how.kind())));
    }
}
