package io.github.payuperu.contracttests.pact;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.payuperu.validators.notification.NotificationHandler;
import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.notification.Orders;
import io.github.payuperu.validators.notification.Seen;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.ResponseSignature;
import io.github.payuperu.validators.values.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A shop with one order, as small as a shop can be: what it answers to callbacks is the answer of our notification handler. */
final class Shop implements AutoCloseable {
    private static final ApiKey KEY = ApiKey.of(Merchant.PUBLISHED_KEY);

    private final AtomicReference<Order> order = new AtomicReference<>();
    private final HttpServer server;
    private NotificationHandler handler;

    private Shop(HttpServer server) {
        this.server = server;
        reset();
    }

    static Shop open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Shop shop = new Shop(server);
            server.createContext(CallbackPact.CONFIRMATION, exchange -> reply(exchange, shop.confirmed(exchange)));
            server.createContext(CallbackPact.RESPONSE, exchange -> reply(exchange, visited(exchange)));
            server.start();
            return shop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** As it was in the morning: the order waits, nothing was heard. */
    void reset() {
        order.set(Order.open("TestPayUPE01", Money.parse("100.00 PEN")));
        handler = NotificationHandler.of(KEY, Merchant.PUBLISHED_ID, orders(), Seen.inMemory(100));
    }

    private int confirmed(HttpExchange exchange) throws IOException {
        return handler.handle(exchange.getRequestBody().readAllBytes())
                .outcome()
                .httpStatus();
    }

    private static int visited(HttpExchange exchange) {
        Map<String, String> query = Form.parse(exchange.getRequestURI().getRawQuery());
        boolean genuine = ResponseSignature.of(
                        KEY,
                        query.get("merchantId"),
                        query.get("referenceCode"),
                        query.get("currency"),
                        query.get("transactionState"))
                .verify(query.get("signature"), query.get("TX_VALUE"))
                .isAccepted();
        return genuine ? 200 : 403;
    }

    private Orders orders() {
        return new Orders() {
            @Override
            public Optional<Order> find(String reference) {
                return Optional.of(order.get())
                        .filter(stored -> stored.reference().equals(reference));
            }

            @Override
            public boolean change(Order found, Order next) {
                return order.compareAndSet(found, next);
            }
        };
    }

    private static void reply(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
