package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.sandbox.confirmation.Courier;
import io.github.payuperu.sandbox.confirmation.Journal;
import io.github.payuperu.validators.PayuValidator;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/**
 * The payment page of WebCheckout: takes the form of a shop, lets the payer choose how to pay and how it ends, sends the payer
 * back, and has the shop told. What it imitates is listed in {@code docs/webcheckout-sandbox.md}. Safe for threads.
 */
public final class Checkout {
    /** Where it is; the same path as PayU's. */
    public static final String PATH = "/ppp-web-gateway-payu";

    private static final int SALES_REMEMBERED = 2_000;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final String GET = "GET";
    private static final String POST = "POST";

    private final Site site = new Site();
    private final String style = Templates.text("style.css");
    private final Map<String, Map<String, Answerer>> routes;

    /**
     * @param merchant the only shop that may send payers
     * @param numbering where numbers come from
     * @param clock what time it is
     * @param rejectInvalid whether a form that breaks a rule is refused as well
     * @param courier tells shops
     * @param journal where the courier writes down what it did
     */
    public Checkout(
            Merchant merchant,
            Numbering numbering,
            InstantSource clock,
            boolean rejectInvalid,
            Courier courier,
            Journal journal) {
        PayuValidator validator = PayuValidator.builder()
                .clock(clock)
                .merchantId(merchant.id())
                .apiKey(merchant.key())
                .build();
        Purchases purchases = new Purchases(SALES_REMEMBERED);
        ConfirmationPage confirmations = new ConfirmationPage(merchant);
        Till till = new Till(
                purchases,
                clock,
                numbering,
                (purchase, attempt) -> confirmations.notice(purchase, attempt).ifPresent(courier::deliver));
        ResponsePage responses = new ResponsePage(merchant);
        FormDesk forms = new FormDesk(site, new Inspection(validator, merchant, rejectInvalid), till);
        PayDesk payments = new PayDesk(site, till, responses);
        ReceiptDesk receipts = new ReceiptDesk(site, till, responses);
        JournalDesk journals = new JournalDesk(site, till, journal);
        this.routes = Map.of(
                "/", Map.of(POST, forms::take),
                "/pay", Map.of(GET, payments::show, POST, payments::pay),
                "/receipt", Map.of(GET, receipts::show),
                "/settle", Map.of(POST, receipts::settle),
                "/journal", Map.of(GET, journals::show),
                "/style.css", Map.of(GET, this::style));
    }

    /** The answer to a visit below {@link #PATH}. */
    public Page answer(Visit visit) {
        Map<String, Answerer> methods = routes.get(visit.path());
        PageWords words = PageWords.in(Language.of(visit));
        if (methods == null) {
            return site.notice(NOT_FOUND, "nothing-here", words);
        }
        Answerer answerer = methods.get(visit.method());
        if (answerer == null) {
            return site.notice(METHOD_NOT_ALLOWED, "wrong-method", words).with("Allow", allowed(methods.keySet()));
        }
        boolean foreignAllowed = visit.path().equals("/") || visit.method().equals(GET);
        return visit.isForeign() && !foreignAllowed ? site.notice(FORBIDDEN, "foreign", words) : answerer.answer(visit);
    }

    private Page style(Visit visit) {
        return Page.ok("text/css", style).with("Cache-Control", "max-age=3600");
    }

    private static String allowed(Set<String> methods) {
        return String.join(", ", methods.stream().sorted().toList());
    }

    @FunctionalInterface
    private interface Answerer {
        Page answer(Visit visit);
    }
}
