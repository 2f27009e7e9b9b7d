package io.github.payuperu.sandbox;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;

/** The frames of the gateway's answers, with the explicit nulls that its JSON shows. */
final class Answer {
    private static final String CODE = "code";
    private static final String ERROR = "error";
    private static final String TRANSACTION = "transactionResponse";
    private static final Contract CONTRACT = Contract.get();

    private Answer() {}

    /** A request that was not carried out: the one form of all errors, whatever was asked. */
    static Message error(String text) {
        return empty().set(CODE, "ERROR").set(ERROR, text).setNull(TRANSACTION).build();
    }

    /** A request that was understood and has nothing to tell. */
    static Message ping() {
        return success().setNull(TRANSACTION).build();
    }

    /** A request that was understood, nothing told yet. */
    static MessageComposer success() {
        return empty().set(CODE, "SUCCESS").setNull(ERROR);
    }

    /** A transaction that was processed: each of its members is null until it is set; maps are missing. */
    static MessageComposer transaction() {
        MessageComposer answer = success();
        for (Field member : CONTRACT.require(Direction.RESPONSE, TRANSACTION).children()) {
            if (member.type() != ValueType.MAP) {
                answer.setNull(member.term());
            }
        }
        return answer;
    }

    private static MessageComposer empty() {
        return new MessageComposer(CONTRACT, Direction.RESPONSE);
    }
}
