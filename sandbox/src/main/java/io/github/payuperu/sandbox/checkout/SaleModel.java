package io.github.payuperu.sandbox.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A purchase as templates see it. */
final class SaleModel {
    private SaleModel() {}

    static Map<String, Object> of(Purchase purchase) {
        Sale sale = purchase.sale();
        Map<String, Object> model = new HashMap<>();
        model.put("order", purchase.number());
        model.put("reference", sale.get("referenceCode"));
        model.put("description", sale.get("description"));
        model.put("amount", Callback.money(sale.get("amount")));
        model.put("currency", sale.get("currency"));
        return model;
    }

    static List<Map<String, Object>> attempts(Purchase purchase, PageWords words) {
        return purchase.attempts().stream()
                .map(attempt -> of(purchase, attempt, words))
                .toList();
    }

    static Map<String, Object> of(Purchase purchase, Attempt attempt, PageWords words) {
        Map<String, Object> model = new HashMap<>();
        model.put("receipt", ReceiptDesk.address(purchase, attempt, words.language()));
        model.put("transaction", attempt.transactionId());
        model.put("method", words.say("method-" + attempt.method().name()));
        model.put("state", words.state(attempt.state()));
        model.put("stateName", attempt.state().name());
        model.put("at", Stamp.plain(attempt.at()));
        model.put("pending", !attempt.state().isFinal());
        model.put("awaitsCash", attempt.state() == State.AWAITING_CASH);
        model.put("inReview", attempt.state() == State.IN_REVIEW);
        return model;
    }
}
