package io.github.payuperu.sandbox;

import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;
import java.util.Objects;

/** Captures what was authorised: the whole of it, once, under its own order. */
final class CaptureDesk implements Desk {
    private final Ledger ledger;

    CaptureDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Message answer(Received request) {
        String orderId = Objects.requireNonNull(request.text("order.id"));
        String parent = Objects.requireNonNull(request.text("parentTransactionId"));
        Words words = Words.in(request.text("language"));
        MessageComposer answer = Answer.transaction()
                .set("transactionId", Numbers.newTransactionId())
                .set("operationDate", request.now().toEpochMilli());
        repeat(orderId, answer);
        return switch (ledger.capture(parent, orderId)) {
            case DONE -> approve(answer, orderId);
            case UNKNOWN_AUTHORIZATION -> decline(answer, words.say("capture.unknown"));
            case OTHER_ORDER -> decline(answer, words.say("capture.other-order"));
            case ALREADY_CAPTURED -> decline(answer, words.say("capture.twice"));
        };
    }

    private static void repeat(String orderId, MessageComposer answer) {
        try {
            answer.set("orderId", Long.parseLong(orderId));
        } catch (NumberFormatException e) {
            // digits, but more than an order number has: it stays null
        }
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
