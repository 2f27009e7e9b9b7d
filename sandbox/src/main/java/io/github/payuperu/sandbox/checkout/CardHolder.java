package io.github.payuperu.sandbox.checkout;

/** The name on a card: nobody is asked for it, so it is the payer's, or the buyer's. */
final class CardHolder {
    private CardHolder() {}

    static String of(Sale sale) {
        String payer = sale.get("payerFullName");
        return payer.isEmpty() ? sale.get("buyerFullName") : payer;
    }
}
