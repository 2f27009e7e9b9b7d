package io.github.payuperu.sandbox;

import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;

/** Charges a Yape wallet. The payer's telephone and code decide, as PayU publishes for its own test environment. */
final class WalletDesk implements Desk {

    private final Numbers numbers;

    /** A desk that takes its order numbers from there. */
    WalletDesk(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Message answer(Received payment) {
        long orderId = numbers.nextOrder();
        YapeTrial trial = YapeTrial.of(payment.text("payer.contactPhone"), payment.text("extraParameters.OTP"));
        MessageComposer answer = Answer.transaction()
                .set("orderId", orderId)
                .set("transactionId", Numbers.newTransactionId())
                .set("state", trial.outcome().name())
                .set("responseCode", trial.responseCode())
                .set("responseMessage", trial.responseMessage())
                .set("trazabilityCode", Long.toString(orderId))
                .set("operationDate", payment.now().toEpochMilli())
                .setNull("extraParameters");
        if (trial.outcome() == Outcome.APPROVED) {
            answer.set("paymentNetworkResponseCode", "00").set("authorizationCode", Numbers.authorizationCode(orderId));
        }
        return answer.build();
    }
}
