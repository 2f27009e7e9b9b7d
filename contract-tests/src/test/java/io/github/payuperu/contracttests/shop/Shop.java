package io.github.payuperu.contracttests.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.payuperu.validators.notification.NotificationHandler;
import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.notification.Reaction;
import io.github.payuperu.validators.notification.Seen;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.message.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A shop with one thing to sell, on this machine: a cart, the way to the gateway, and the two pages that it calls. */
final class Shop implements AutoCloseable {
    private static final ApiKey KEY = ApiKey.of("4Vj8eK4rloUd272L48hsrarnUA");
    private static final Money TOTAL = new Money(new BigDecimal("150.25"), "PEN");

    private final OrderBook orders = new OrderBook();
    private final Return returns = new Return(KEY, orders);
    private final NotificationHandler notifications =
            NotificationHandler.of(KEY, "508029", orders, Seen.inMemory(1_000));
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpServer server;
    private final PaymentForm forms;
    private final ShopPages pages;

    private Shop(HttpServer server, URI gateway) {
        this.server = server;
        this.forms = new PaymentForm(KEY, url());
        this.pages = new ShopPages(gateway);
    }

    /** A shop at that port, 0 taking a free one, that sends its payers there. */
    static Shop open(int port, URI gateway) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Shop shop = new Shop(server, gateway);
        server.createContext("/", shop::handle);
        server.setExecutor(shop.workers);
        server.start();
        return shop;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery() == null
                ? ""
                : exchange.getRequestURI().getRawQuery();
        return switch (exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath()) {
            case "GET /" -> pages.page("cart", Map.of("total", TOTAL.amount().toPlainString()));
            case "POST /orders" ->
                Answer.seeOther("/order?" + orders.open(TOTAL).reference());
            case "GET /order" -> order(query);
            case "GET /response" -> response(query);
            case "POST /confirmation" -> confirmation(exchange);
            case "GET /style.css" -> pages.style();
            default -> Answer.nothing(404);
        };
    }

    private Answer order(String reference) {
        return orders.find(reference)
                .map(order -> pages.page(
                        "order",
                        Map.of(
                                "reference", reference,
                                "total", order.total().amount().toPlainString(),
                                "state", order.state().name(),
                                "parcels", orders.parcels(reference),
                                "unpaid", order.approvedBy() == null,
                                "form", parameters(order))))
                .orElseGet(() -> Answer.nothing(404));
    }

    private List<Map<String, String>> parameters(Order order) {
        return forms.of(order).entrySet().stream()
                .map(parameter -> Map.of("name", parameter.getKey(), "value", parameter.getValue()))
                .toList();
    }

    private Answer response(String query) {
        return returns.believed(query).map(this::shown).orElseGet(() -> pages.page("refused", Map.of()));
    }

    private Answer shown(Message page) {
        return pages.page(
                "response",
                Map.of(
                        "reference", Return.text(page, "referenceCode"),
                        "state", Return.text(page, "lapTransactionState"),
                        "message", Return.text(page, "message"),
                        "value", Return.text(page, "TX_VALUE"),
                        "currency", Return.text(page, "currency"),
                        "date", Return.text(page, "processingDate")));
    }

    private Answer confirmation(HttpExchange exchange) throws IOException {
        Reaction reaction = notifications.handle(exchange.getRequestBody().readNBytes(1 << 20));
        return Answer.nothing(reaction.outcome().httpStatus());
    }
}
