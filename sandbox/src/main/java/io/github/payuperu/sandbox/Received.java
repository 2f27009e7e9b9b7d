package io.github.payuperu.sandbox;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.message.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as the desks see it: its values by term, and when it came.
 *
 * @param contract whose terms are meant
 * @param message the values
 * @param now the time of the answer
 */
record Received(Contract contract, Message message, Instant now) {
    /** The value as written; null when absent. */
    @Nullable
    String text(String term) {
        return message.text(field(term));
    }

    /** The value as an exact number; null when absent or no number. */
    @Nullable
    BigDecimal decimal(String term) {
        return message.decimal(field(term));
    }

    /** The kind of instrument behind {@code paymentMethod}; empty when absent or unknown. */
    Optional<MethodKind> methodKind() {
        String method = text(Contract.PAYMENT_METHOD);
        return method == null ? Optional.empty() : contract.kindOf(method);
    }

    private Field field(String term) {
        return contract.require(Direction.REQUEST, term);
    }
}
