package io.github.payuperu.sandbox;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;
import java.util.Objects;

/** Captures what was authorised: the whole of it, once, under its own order. */
final class CaptureDesk implements Desk {
    private static final int DIGITS_OF_LONG = 18;

    private final Ledger ledger;

    CaptureDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Message answer(Subject request) {
        String orderId = Objects.requireNonNull(request.text("order.id"));
        String parent = Objects.requireNonNull(request.text("parentTransactionId"));
        MessageComposer answer = Answer.transaction()
                .set("transactionId", Numbers.newTransactionId())
                .set("operationDate", request.now().toEpochMilli());
        if (orderId.length() <= DIGITS_OF_LONG) {
            answer.set("orderId", Long.parseLong(orderId));
        }
        return switch (ledger.capture(parent, orderId)) {
            case DONE -> approve(answer, orderId);
            case UNKNOWN_AUTHORIZATION -> decline(answer, "The authorisation is not known");
            case OTHER_ORDER -> decline(answer, "The authorisation is of another order");
            case ALREADY_CAPTURED -> decline(answer, "The authorisation was captured before");
        };
    }

    private static Message approve(MessageComposer answer, String orderId) {
        return answer.set("state", Outcome.APPROVED.name())
                .set("responseCode", "APPROVED")
                .set("paymentNetworkResponseCode", "00")
                .set("trazabilityCode", "10" + orderId + "10c")
                .set("authorizationCode", "APPROVED")
                .build();
    }

    private static Message decline(MessageComposer answer, String why) {
        return answer.set("state", Outcome.DECLINED.name())
                .set("responseCode", "INVALID_TRANSACTION")
                .set("responseMessage", why)
                .build();
    }
}
