package io.github.payuperu.validators.pe.environment;

import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;

/** A request that is known to go to production and does not say that it is a test. */
final class RealPayment {
    private static final Term TEST = Term.request("test");

    private RealPayment() {}

    /** Whether the request is one. */
    static boolean is(Subject subject) {
        return subject.circumstances().environment() == Environment.PRODUCTION && !subject.isTrue(TEST);
    }
}
