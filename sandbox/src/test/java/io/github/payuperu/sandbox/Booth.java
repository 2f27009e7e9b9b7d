package io.github.payuperu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.checkout.Checkout;
import io.github.payuperu.sandbox.checkout.Merchant;
import io.github.payuperu.sandbox.checkout.Page;
import io.github.payuperu.sandbox.checkout.Visit;
import io.github.payuperu.sandbox.confirmation.Courier;
import io.github.payuperu.sandbox.confirmation.Entry;
import io.github.payuperu.sandbox.confirmation.Journal;
import io.github.payuperu.sandbox.confirmation.Neighbourhood;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A payment page to visit without a server, at {@link Counter#NOW}; confirmations are sent when the timer is turned. */
final class Booth {
    static final String FORM = "application/x-www-form-urlencoded";

    private final InstantSource clock = InstantSource.fixed(Counter.NOW);
    private final Journal journal = new Journal(100);
    private final HandTimer timer = new HandTimer();
    private final Checkout checkout;

    private Booth(boolean rejectInvalid) {
        Courier courier = new Courier(Courier.DEFAULT_WAITS, timer, Neighbourhood.PRIVATE, journal, clock);
        this.checkout =
                new Checkout(new Merchant("508029", Forms.KEY), new Numbers(), clock, rejectInvalid, courier, journal);
    }

    static Booth open() {
        return new Booth(false);
    }

    static Booth strict() {
        return new Booth(true);
    }

    /** A shop sends a payer. */
    Page send(Forms form) {
        return send(form.signed(), Map.of());
    }

    Page send(String form, Map<String, String> headers) {
        return visit("POST", "/", form, headers);
    }

    /** A shop sends a payer, who is let in; the number of the order is the result. */
    long enter(Forms form) {
        Page page = send(form);
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return Long.parseLong(page.headers().get("Location").replaceFirst(".*order=(\\d+).*", "$1"));
    }

    Page pay(long order, String method, String outcome) {
        return visit("POST", "/pay", "order=" + order + "&method=" + method + "&outcome=" + outcome, Map.of());
    }

    /** Pays and goes back to the shop; the parameters that it gets are the result. */
    Map<String, String> payAndReturn(long order, String method, String outcome) {
        return query(pay(order, method, outcome));
    }

    /** A payment with cash, which leads to a receipt; its path is the result. */
    String payCash(long order) {
        return pay(order, "PAGOEFECTIVO", "PENDING").headers().get("Location");
    }

    Page settle(String receipt, String outcome) {
        return visit("POST", "/settle", query(receipt) + "&outcome=" + outcome, Map.of());
    }

    /** Follows a link of ours. */
    Page get(String location) {
        return get(location, Map.of());
    }

    Page get(String location, Map<String, String> headers) {
        assertThat(location).startsWith(Checkout.PATH);
        return checkout.answer(new Visit("GET", URI.create(location), headers, new byte[0], "127.0.0.1"));
    }

    Page visit(String method, String path, String form, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.putIfAbsent("content-type", FORM);
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return checkout.answer(new Visit(method, URI.create(Checkout.PATH + path), all, body, "127.0.0.1"));
    }

    HandTimer timer() {
        return timer;
    }

    List<Entry> journal() {
        return journal.entries();
    }

    /** The parameters with which a page sends the payer to the shop. */
    static Map<String, String> query(Page page) {
        return Receiver.decoded(query(page.headers().get("Location")));
    }

    private static String query(String location) {
        return location.substring(location.indexOf('?') + 1);
    }
}
