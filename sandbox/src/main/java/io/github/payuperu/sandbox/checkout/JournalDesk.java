package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.sandbox.confirmation.Entry;
import io.github.payuperu.sandbox.confirmation.Journal;
import io.github.payuperu.sandbox.confirmation.Try;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows what happened: every sale with its payments, and every confirmation with its attempts. */
final class JournalDesk {
    private final Site site;
    private final Till till;
    private final Journal journal;

    JournalDesk(Site site, Till till, Journal journal) {
        this.site = site;
        this.till = till;
        this.journal = journal;
    }

    Page show(Visit visit) {
        List<Purchase> purchases = till.newest();
        List<Entry> entries = journal.entries();
        return Format.accepted(visit.header("accept")) == Format.JSON
                ? Page.ok("application/json", Json.journal(purchases, entries))
                : page(PageWords.in(Language.of(visit)), purchases, entries);
    }

    private Page page(PageWords words, List<Purchase> purchases, List<Entry> entries) {
        Map<String, Object> values = new HashMap<>();
        values.put("path", Checkout.PATH + "/journal?");
        values.put(
                "purchases",
                purchases.stream().map(purchase -> of(purchase, words)).toList());
        values.put(
                "confirmations", entries.stream().map(entry -> of(entry, words)).toList());
        values.put("empty", purchases.isEmpty());
        values.put("silent", entries.isEmpty());
        return site.page("journal", words, values);
    }

    private static Map<String, Object> of(Purchase purchase, PageWords words) {
        Map<String, Object> model = SaleModel.of(purchase);
        model.put("attempts", SaleModel.attempts(purchase, words));
        model.put("tried", !purchase.attempts().isEmpty());
        model.put("pay", PayDesk.address(purchase, words.language()));
        return model;
    }

    private static Map<String, Object> of(Entry entry, PageWords words) {
        return Map.of(
                "reference", entry.reference(),
                "transaction", entry.transactionId(),
                "statePol", entry.statePol(),
                "url", entry.url(),
                "status", words.say("confirmation-" + entry.status()),
                "tries", entry.tries().stream().map(call -> of(call, words)).toList(),
                "called", !entry.tries().isEmpty(),
                "parameters", parameters(entry));
    }

    private static Map<String, Object> of(Try call, PageWords words) {
        String key = "call-" + call.result().kind();
        return Map.of(
                "number", call.number(),
                "at", Stamp.plain(call.at()),
                "result",
                        words.say(key)
                                .replace("{0}", Integer.toString(call.result().status())));
    }

    private static List<Map<String, String>> parameters(Entry entry) {
        return entry.parameters().entrySet().stream()
                .map(parameter -> Map.of("name", parameter.getKey(), "value", parameter.getValue()))
                .toList();
    }
}
