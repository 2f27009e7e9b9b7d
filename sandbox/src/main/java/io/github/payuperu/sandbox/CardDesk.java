package io.github.payuperu.sandbox;

import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;
import java.math.BigDecimal;

/** Authorises or charges a card. */
final class CardDesk implements Desk {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private final Numbers numbers;
    private final OnApproval onApproval;

    /** A desk that hands on what it approved. */
    CardDesk(Numbers numbers, OnApproval onApproval) {
        this.numbers = numbers;
        this.onApproval = onApproval;
    }

    @Override
    public Message answer(Received payment) {
        long orderId = numbers.nextOrder();
        String transactionId = Numbers.newTransactionId();
        MessageComposer answer = Answer.transaction()
                .set("orderId", orderId)
                .set("transactionId", transactionId)
                .set("trazabilityCode", Long.toString(orderId))
                .set("operationDate", payment.now().toEpochMilli())
                .set("extraParameters.BANK_REFERENCED_CODE", bankReferencedCode(payment));
        BigDecimal value = payment.decimal("order.additionalValues.TX_VALUE.value");
        if (value != null && value.compareTo(LEAST) < 0) {
            return tooLittle(answer, value, Words.in(payment.text("language"))).build();
        }
        Outcome outcome = Outcome.of(payment);
        if (outcome == Outcome.APPROVED) {
            onApproval.approved(transactionId, Long.toString(orderId));
        }
        return explain(answer.set("state", outcome.name()), outcome, orderId).build();
    }

    private static MessageComposer explain(MessageComposer answer, Outcome outcome, long orderId) {
        return switch (outcome) {
            case APPROVED ->
                answer.set("responseCode", "APPROVED")
                        .set("paymentNetworkResponseCode", "000")
                        .set("authorizationCode", Numbers.authorizationCode(orderId))
                        .set("responseMessage", "Aprobado y completado con exito");
            case DECLINED -> answer.set("responseCode", "ENTITY_DECLINED").set("paymentNetworkResponseCode", "05");
            case PENDING ->
                answer.set("responseCode", "PENDING_TRANSACTION_REVIEW").set("pendingReason", "PENDING_REVIEW");
        };
    }

    private static MessageComposer tooLittle(MessageComposer answer, BigDecimal value, Words words) {
        return answer.set("state", Outcome.DECLINED.name())
                .set("responseCode", "INVALID_TRANSACTION")
                .set("paymentNetworkResponseErrorMessage", words.say("amount", "value", value.toPlainString()));
    }

    private static String bankReferencedCode(Received payment) {
        return payment.methodKind().orElse(MethodKind.CREDIT_CARD) == MethodKind.DEBIT_CARD ? "DEBIT" : "CREDIT";
    }

    /** Told of each payment that was approved. */
    @FunctionalInterface
    interface OnApproval {
        /** Keeps nothing: what was charged in one step is not captured. */
        OnApproval NOTHING = (transactionId, orderId) -> {};

        void approved(String transactionId, String orderId);
    }
}
