package io.github.payuperu.validators.rule;

/** Where a request is going to be sent. */
public enum Environment {
    /** PayU's test environment: no money moves. */
    TEST,
    PRODUCTION
}
