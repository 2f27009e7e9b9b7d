package io.github.payuperu.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.payuperu.sandbox.checkout.Checkout;
import io.github.payuperu.sandbox.checkout.Page;
import io.github.payuperu.sandbox.checkout.Visit;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The way in to the payment page over HTTP. Reads no more of a body than the limits allow. Logs nothing. */
final class PaymentPages implements HttpHandler {
    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final int MOST_BYTES = Limits.DEFAULT.bytes() + 1;

    private final Checkout checkout;

    PaymentPages(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
            Rest.of(exchange.getRequestBody());
        }
    }

    private Page answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
        Visit visit = new Visit(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                headers(exchange),
                body,
                exchange.getRemoteAddress().getAddress().getHostAddress());
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

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return headers;
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        page.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(page.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            OutputStream out = exchange.getResponseBody();
            out.write(body);
            out.flush();
        }
    }
}
