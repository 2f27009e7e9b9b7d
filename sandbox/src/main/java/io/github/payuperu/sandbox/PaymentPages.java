package io.github.payuperu.sandbox;

import io.github.payuperu.sandbox.checkout.Checkout;
import io.github.payuperu.sandbox.checkout.Page;
import io.github.payuperu.sandbox.checkout.Visit;
import io.github.payuperu.sandbox.http.Handler;
import io.github.payuperu.sandbox.http.Request;
import io.github.payuperu.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The way in to the payment page over HTTP. Logs nothing. */
final class PaymentPages implements Handler {
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final Checkout checkout;

    PaymentPages(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public Response answer(Request request) {
        Page page = page(request);
        return new Response(page.status(), page.headers(), page.body().getBytes(StandardCharsets.UTF_8));
    }

    private Page page(Request request) {
        Visit visit = new Visit(request.method(), request.url(), request.headers(), request.body(), request.address());
        try {
            return checkout.answer(visit);
        } catch (RuntimeException | Error e) {
            return failure(e);
        }
    }

    private static Page failure(Throwable e) {
        String text = "The sandbox itself failed: " + e.getClass().getSimpleName();
        return new Page(INTERNAL_SERVER_ERROR, Map.of("Content-Type", "text/plain; charset=utf-8"), text);
    }
}
