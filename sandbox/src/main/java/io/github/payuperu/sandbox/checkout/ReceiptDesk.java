package io.github.payuperu.sandbox.checkout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Shows what became of a payment, for cash what to take to the agency, and plays the agency. */
final class ReceiptDesk {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private final Site site;
    private final Till till;
    private final ResponsePage responses;

    ReceiptDesk(Site site, Till till, ResponsePage responses) {
        this.site = site;
        this.till = till;
        this.responses = responses;
    }

    /** Where the receipt of a try is. */
    static String address(Purchase purchase, Attempt attempt, PageLanguage language) {
        return path(purchase, attempt) + "&lng=" + language.code();
    }

    private static String path(Purchase purchase, Attempt attempt) {
        return Checkout.PATH + "/receipt?order=" + purchase.number() + "&transaction=" + attempt.transactionId();
    }

    Page show(Visit visit) {
        return found(visit, visit.query(), (purchase, attempt) -> page(visit, purchase, attempt));
    }

    /** The payer goes to the agency, or does not; the review ends. */
    Page settle(Visit visit) {
        return found(visit, visit.form(), (purchase, attempt) -> settle(visit, purchase, attempt));
    }

    private Page found(Visit visit, Parameters names, BiFunction<Purchase, Attempt, Page> answer) {
        Optional<Purchase> purchase = till.find(names.number("order"));
        return purchase.flatMap(
                        known -> known.attempt(names.get("transaction")).map(attempt -> answer.apply(known, attempt)))
                .orElseGet(() -> site.notice(NOT_FOUND, "unknown-order", PageWords.in(Language.of(visit))));
    }

    private Page settle(Visit visit, Purchase purchase, Attempt attempt) {
        PageLanguage language =
                PageLanguage.of(visit.form().get("lng")).orElseGet(() -> Language.of(visit, purchase.sale()));
        PageWords words = PageWords.in(language);
        Optional<State> state = Settlement.of(attempt.state(), visit.form().get("outcome"));
        if (state.isEmpty()) {
            return attempt.state().isFinal()
                    ? site.notice(CONFLICT, "settled-already", words)
                    : site.notice(BAD_REQUEST, "unknown-outcome", words);
        }
        return till.settle(purchase, attempt, state.get())
                .map(settled -> Page.seeOther(address(purchase, settled, language)))
                .orElseGet(() -> site.notice(CONFLICT, "settled-already", words));
    }

    private Page page(Visit visit, Purchase purchase, Attempt attempt) {
        PageLanguage language = Language.of(visit, purchase.sale());
        PageWords words = PageWords.in(language);
        Map<String, Object> values = new HashMap<>(SaleModel.of(purchase));
        values.putAll(SaleModel.of(purchase, attempt, words));
        values.put("path", path(purchase, attempt));
        values.put("heading", words.say("receipt-" + attempt.state()));
        values.put("coupon", coupon(attempt));
        values.put("shop", shop(purchase, attempt, words));
        values.put("again", purchase.paid().isEmpty() ? PayDesk.address(purchase, language) : "");
        return site.page("receipt", words, values);
    }

    private String shop(Purchase purchase, Attempt attempt, PageWords words) {
        return purchase.sale().get("responseUrl").isEmpty()
                ? ""
                : responses.address(purchase, attempt, words.language(), words.state(attempt.state()));
    }

    /** False, which shows nothing, unless cash is still to be paid. */
    private static Object coupon(Attempt attempt) {
        Coupon coupon = attempt.coupon();
        if (coupon == null || attempt.state() != State.AWAITING_CASH) {
            return false;
        }
        return Map.of(
                "cip", coupon.cip(),
                "until", Stamp.plain(coupon.expiration()),
                "barcode", Barcode.dataUri(Long.toString(coupon.cip())));
    }
}
