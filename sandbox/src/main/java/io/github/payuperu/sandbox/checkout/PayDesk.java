package io.github.payuperu.sandbox.checkout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lets the payer choose how to pay, and how that ends. */
final class PayDesk {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final Site site;
    private final Till till;
    private final ResponsePage responses;

    PayDesk(Site site, Till till, ResponsePage responses) {
        this.site = site;
        this.till = till;
        this.responses = responses;
    }

    /** Where a sale is paid for. */
    static String address(Purchase purchase, PageLanguage language) {
        return path(purchase) + "&lng=" + language.code();
    }

    private static String path(Purchase purchase) {
        return Checkout.PATH + "/pay?order=" + purchase.number();
    }

    Page show(Visit visit) {
        Optional<Purchase> found = till.find(visit.query().number("order"));
        if (found.isEmpty()) {
            return unknown(visit);
        }
        Purchase purchase = found.get();
        PageLanguage language = Language.of(visit, purchase.sale());
        return purchase.paid()
                .map(paid -> Page.seeOther(ReceiptDesk.address(purchase, paid, language)))
                .orElseGet(() -> page(purchase, PageWords.in(language), Wish.of(purchase.sale()), ""));
    }

    Page pay(Visit visit) {
        return till.find(visit.form().number("order"))
                .map(purchase -> pay(visit, purchase))
                .orElseGet(() -> unknown(visit));
    }

    private Page unknown(Visit visit) {
        return site.notice(NOT_FOUND, "unknown-order", PageWords.in(Language.of(visit)));
    }

    private Page pay(Visit visit, Purchase purchase) {
        PageLanguage language =
                PageLanguage.of(visit.form().get("lng")).orElseGet(() -> Language.of(visit, purchase.sale()));
        PageWords words = PageWords.in(language);
        Wish wish = Wish.of(purchase.sale(), visit.form());
        Optional<String> problem = wish.problem();
        if (problem.isPresent()) {
            return page(purchase, words, wish, problem.get()).withStatus(UNPROCESSABLE);
        }
        Method method = Objects.requireNonNull(wish.method());
        State state = Objects.requireNonNull(wish.choice()).with(method.kind()).orElseThrow();
        return till.pay(purchase, method, state, visit.address())
                .map(attempt -> Page.seeOther(next(purchase, attempt, words)))
                .orElseGet(() -> site.notice(CONFLICT, "paid-already", words));
    }

    /** Back to the shop; a payer who has something to read, or nowhere to go, stays. */
    private String next(Purchase purchase, Attempt attempt, PageWords words) {
        boolean stays = attempt.state() == State.AWAITING_CASH
                || purchase.sale().get("responseUrl").isEmpty();
        return stays
                ? ReceiptDesk.address(purchase, attempt, words.language())
                : responses.address(purchase, attempt, words.language(), words.state(attempt.state()));
    }

    private Page page(Purchase purchase, PageWords words, Wish wish, String problem) {
        Map<String, Object> values = new HashMap<>(SaleModel.of(purchase));
        values.put("path", path(purchase));
        values.put("methods", methods(purchase, words, wish));
        values.put("outcomes", outcomes(words, wish));
        values.put("attempts", SaleModel.attempts(purchase, words));
        values.put("tried", !purchase.attempts().isEmpty());
        values.put("problem", problem.isEmpty() ? "" : words.say(problem));
        values.put("methodProblem", problem.equals(Wish.NO_METHOD));
        values.put("outcomeProblem", !problem.isEmpty() && !problem.equals(Wish.NO_METHOD));
        return site.page("pay", words, values, WebAddress.origin(purchase.sale().get("responseUrl")));
    }

    private static List<Map<String, Object>> methods(Purchase purchase, PageWords words, Wish wish) {
        return purchase.sale().methods().stream()
                .map(method -> Map.<String, Object>of(
                        "value", method.name(),
                        "label", words.say("method-" + method.name()),
                        "kind", words.say("kind-" + method.kind()),
                        "checked", method.equals(wish.method())))
                .toList();
    }

    private static List<Map<String, Object>> outcomes(PageWords words, Wish wish) {
        return Arrays.stream(Choice.values())
                .map(choice -> Map.<String, Object>of(
                        "value", choice.name(),
                        "label", words.say("choice-" + choice),
                        "hint", words.say("choice-hint-" + choice),
                        "checked", choice == wish.choice()))
                .toList();
    }
}
