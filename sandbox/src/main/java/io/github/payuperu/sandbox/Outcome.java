package io.github.payuperu.sandbox;

import org.jspecify.annotations.Nullable;

/** What becomes of a payment. With a card the name on it decides, as in PayU's own test environment. */
enum Outcome {
    DECLINED("REJECTED"),
    PENDING("PENDING"),
    APPROVED("APPROVED");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The outcome whose word the holder's name contains; a name without any, or a token, is approved. */
    static Outcome of(Received payment) {
        String credit = payment.text("creditCard.name");
        String holder = credit == null ? payment.text("debitCard.name") : credit;
        return ofHolder(holder);
    }

    private static Outcome ofHolder(@Nullable String holder) {
        if (holder != null) {
            for (Outcome outcome : values()) {
                if (holder.contains(outcome.word)) {
                    return outcome;
                }
            }
        }
        return APPROVED;
    }
}
