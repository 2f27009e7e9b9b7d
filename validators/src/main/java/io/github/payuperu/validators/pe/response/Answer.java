package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms of an answer about a transaction, or of a page that tells the same. */
final class Answer {
    static final Term STATE = Term.response("state", "response.lapTransactionState");
    static final Term RESPONSE_CODE =
            Term.response("responseCode", "response.lapResponseCode", "confirmation.response_message_pol");
    static final Term PENDING_REASON = Term.response("pendingReason");

    private static final Term STATE_POL = Term.response("confirmation.state_pol");
    /** What a confirmation calls by number. Failures of a network, which are ERROR elsewhere, are declined there. */
    private static final Map<String, String> NAMES = Map.of("4", "APPROVED", "5", "EXPIRED", "6", "DECLINED");

    private Answer() {}

    /** The state by name; null where it is absent, or a number that says no state. */
    static @Nullable String state(Subject subject) {
        String state = subject.text(STATE);
        String number = state == null ? subject.text(STATE_POL) : null;
        return number == null ? state : NAMES.get(number);
    }
}
