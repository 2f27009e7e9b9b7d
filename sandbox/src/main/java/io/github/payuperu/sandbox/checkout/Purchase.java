package io.github.payuperu.sandbox.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sale and the tries to pay for it. Immutable.
 *
 * @param number the gateway's number of it
 * @param sale what is paid for
 * @param attempts the oldest first
 */
record Purchase(long number, Sale sale, List<Attempt> attempts) {
    Purchase {
        attempts = List.copyOf(attempts);
    }

    Optional<Attempt> attempt(String transactionId) {
        return attempts.stream().filter(attempt -> attempt.isOf(transactionId)).findFirst();
    }

    /** The try that paid for it; empty as long as none has. */
    Optional<Attempt> paid() {
        return attempts.stream()
                .filter(attempt -> attempt.state() == State.APPROVED)
                .findFirst();
    }

    Purchase with(Attempt added) {
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(added);
        return new Purchase(number, sale, all);
    }

    Purchase replacing(Attempt changed) {
        return new Purchase(
                number,
                sale,
                attempts.stream()
                        .map(attempt -> attempt.isOf(changed.transactionId()) ? changed : attempt)
                        .toList());
    }
}
