package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.rule.Term;

/** The terms of an answer about a transaction. */
final class Answer {
    static final Term STATE = Term.response("state");
    static final Term RESPONSE_CODE = Term.response("responseCode");
    static final Term PENDING_REASON = Term.response("pendingReason");

    private Answer() {}
}
