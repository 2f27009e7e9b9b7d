package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Scope;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.message.Message;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a body: the message, what kind of message it is, and what the contract says of it. Rules add to
 * {@link #findings()}.
 *
 * @param wire the syntax it was in
 * @param direction request or response
 * @param scope the operation, or those it may be
 * @param encoding the encoding the body declares or has
 * @param complete whether the body could be read to its end; if not the message holds only what came before
 * @param message the values
 * @param findings what the contract says, and later the rules
 */
public record Reading(
        WireForm wire,
        Direction direction,
        Scope scope,
        Charset encoding,
        boolean complete,
        Message message,
        Findings findings) {
    /** The same of a body in that encoding. */
    public Reading in(Charset other) {
        return new Reading(wire, direction, scope, other, complete, message, findings);
    }

    /** The operation; empty for a message that does not tell. */
    public Optional<Operation> operation() {
        return complete ? scope.operation() : Optional.empty();
    }

    /** All findings so far, as values. */
    public List<Finding> list() {
        return findings.list(message.places(scope, direction));
    }
}
