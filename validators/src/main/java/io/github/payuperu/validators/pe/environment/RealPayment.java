package io.github.payuperu.validators.pe.environment;

import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;

/** A request or a form that is known to go to production and does not say that it is a test. */
final class RealPayment {
    private static final Term TEST = Term.request("test");
    private static final Term TEST_OF_FORM = Term.request("form.test");
    private static final String YES = "1";

    private RealPayment() {}

    /** Whether the request is one. */
    static boolean is(Subject subject) {
        return subject.circumstances().environment() == Environment.PRODUCTION && !isTest(subject);
    }

    private static boolean isTest(Subject subject) {
        return subject.isTrue(TEST) || YES.equals(subject.text(TEST_OF_FORM));
    }
}
