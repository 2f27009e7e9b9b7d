package io.github.payuperu.validators.rule;

import java.util.Arrays;
import java.util.Locale;

/** What became of something that could have been a rule. */
public enum Decision {
    /** A rule of this library checks it. */
    RULE,
    /** The contract says it already; the findings are {@code S-…}. */
    CONTRACT,
    /** Another rule checks it, too. */
    RULE_ELSEWHERE,
    /** Only the gateway can tell, once it has the message. */
    GATEWAY,
    /** It takes a memory of earlier messages. */
    HISTORY,
    /** It is about what a program does, not about what a message says. */
    PROGRAM,
    /** It is about an operation that the contract does not describe. */
    NOT_MODELLED,
    /** There is nothing to reject: it is allowed, or cannot be seen. */
    NOTHING,
    /** It is meant to be checked and is not yet. */
    LATER;

    /** As the register writes it, {@code rule-elsewhere} for example. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Decision of(String label) {
        return Arrays.stream(values())
                .filter(decision -> decision.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No decision: " + label));
    }
}
