package io.github.payuperu.cli.demo;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import org.jspecify.annotations.Nullable;

/**
 * One request of the tour and its answer.
 *
 * @param operation name of the operation
 * @param wire the syntax both were in
 * @param request what was found in the request
 * @param answer what was found in the answer
 */
record Exchange(String operation, WireForm wire, Report request, Report answer) {
    private static final Contract CONTRACT = Contract.get();

    /** Whether request and answer are as the contract wants them, and the gateway did what was asked. */
    boolean succeeded() {
        return request.isValid() && answer.isValid() && answered("code").equals("SUCCESS");
    }

    /** The value of that term in the answer; empty if there is none. */
    String answered(String term) {
        @Nullable
        String value = answer.message()
                .map(message -> message.text(CONTRACT.require(Direction.RESPONSE, term)))
                .orElse(null);
        return value == null ? "" : value;
    }
}
