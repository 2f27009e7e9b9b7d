package io.github.payuperu.sandbox.checkout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the payer has chosen so far.
 *
 * @param method how to pay; null if nothing is chosen that is offered
 * @param choice how that ends; null if nothing is chosen
 */
record Wish(@Nullable Method method, @Nullable Choice choice) {
    /** Keys of what can be wrong with it. */
    static final String NO_METHOD = "problem-no-method";

    static final String NO_OUTCOME = "problem-no-outcome";
    static final String MISMATCH = "problem-mismatch";

    /** At first: what the shop has chosen, if it did. */
    static Wish of(Sale sale) {
        return new Wish(offered(sale, sale.get("selectedPaymentMethod")), null);
    }

    /** What a page was sent with. */
    static Wish of(Sale sale, Parameters form) {
        return new Wish(
                offered(sale, form.get("method")),
                Choice.of(form.get("outcome")).orElse(null));
    }

    /** The key of what is wrong; empty if it can be done. */
    Optional<String> problem() {
        if (method == null) {
            return Optional.of(NO_METHOD);
        }
        if (choice == null) {
            return Optional.of(NO_OUTCOME);
        }
        return choice.with(method.kind()).isPresent() ? Optional.empty() : Optional.of(MISMATCH);
    }

    private static @Nullable Method offered(Sale sale, String name) {
        return Method.among(sale.methods(), name).orElse(null);
    }
}
