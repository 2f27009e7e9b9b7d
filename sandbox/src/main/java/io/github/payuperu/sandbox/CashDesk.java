package io.github.payuperu.sandbox;

import io.github.payuperu.wire.message.Message;
import java.net.URI;
import java.util.UUID;

/** Issues a PagoEfectivo coupon, which waits to be paid. */
final class CashDesk implements Desk {
    private static final int VID_DIGITS = 15;

    private final Numbers numbers;
    private final URI receipts;

    /** A desk whose receipts lie below that address. */
    CashDesk(Numbers numbers, URI base) {
        this.numbers = numbers;
        this.receipts = base.resolve("/ppp-web-gateway-payu/");
    }

    @Override
    public Message answer(Received payment) {
        long orderId = numbers.nextOrder();
        long cip = numbers.nextCip();
        String transactionId = Numbers.newTransactionId();
        String query = "?vid=" + orderId + "Y" + hex(transactionId) + "Y"
                + hex(UUID.randomUUID().toString());
        return Answer.transaction()
                .set("orderId", orderId)
                .set("transactionId", transactionId)
                .set("state", Outcome.PENDING.name())
                .set("paymentNetworkResponseCode", "Se ha Generado el CIP: %014d .".formatted(cip))
                .set("trazabilityCode", Long.toString(cip))
                .set("authorizationCode", "1")
                .set("pendingReason", "AWAITING_NOTIFICATION")
                .set("responseCode", "PENDING_TRANSACTION_CONFIRMATION")
                .set("extraParameters.REFERENCE", orderId)
                .set(
                        "extraParameters.URL_PAYMENT_RECEIPT_PDF",
                        receipts.resolve("receipt" + query).toString())
                .set("extraParameters.EXPIRATION_DATE", Expiration.of(payment).toEpochMilli())
                .set("extraParameters.BAR_CODE", Long.toString(cip))
                .set(
                        "extraParameters.URL_PAYMENT_RECEIPT_HTML",
                        receipts.resolve("app" + query).toString())
                .build();
    }

    private static String hex(String uuid) {
        return uuid.replace("-", "").substring(0, VID_DIGITS);
    }
}
