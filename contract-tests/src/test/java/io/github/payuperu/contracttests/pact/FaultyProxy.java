package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Stands before a provider and lets everything through but for the one fault that is switched on. */
final class FaultyProxy implements AutoCloseable {
    private static final List<String> PASSED_ON = List.of("Content-Type", "Accept");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final Map<String, URI> providers;
    private volatile Fault fault;
    private volatile boolean acted;

    private FaultyProxy(HttpServer server, Map<String, URI> providers) {
        this.server = server;
        this.providers = providers;
    }

    /** Before the gateway and the shop. */
    static FaultyProxy before(URI gateway, URI shop) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FaultyProxy proxy = new FaultyProxy(server, Map.of(Pacts.GATEWAY, gateway, CallbackPact.SHOP, shop));
            server.createContext("/", proxy::handle);
            server.start();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void switchOn(Fault next) {
        fault = next;
        acted = false;
    }

    /** Whether the fault has changed anything since it was switched on. */
    boolean hasActed() {
        return acted;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply honest = ask(exchange);
            Reply sent = fault.answered().apply(honest);
            acted |= !Arrays.equals(honest.body(), sent.body())
                    || honest.status() != sent.status()
                    || !honest.contentType().equals(sent.contentType());
            if (!sent.contentType().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", sent.contentType());
            }
            exchange.sendResponseHeaders(sent.status(), sent.body().length == 0 ? -1 : sent.body().length);
            if (sent.body().length > 0) {
                exchange.getResponseBody().write(sent.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The provider's answer; 502 if it breaks off instead. */
    private Reply ask(HttpExchange exchange) throws InterruptedException {
        try {
            return forward(exchange);
        } catch (IOException e) {
            return new Reply(502, "", new byte[0]);
        }
    }

    private Reply forward(HttpExchange exchange) throws IOException, InterruptedException {
        String posted = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
        String query = exchange.getRequestURI().getRawQuery();
        String understood = fault.asked().apply(posted);
        String understoodQuery = query == null ? "" : "?" + fault.asked().apply(query);
        acted |= !posted.equals(understood) || (query != null && !understoodQuery.equals("?" + query));
        URI target =
                providers.get(fault.provider()).resolve(exchange.getRequestURI().getPath() + understoodQuery);
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(understood.getBytes(ISO_8859_1)));
        PASSED_ON.forEach(name -> exchange.getRequestHeaders()
                .getOrDefault(name, List.of())
                .forEach(value -> request.header(name, value)));
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        String contentType = answer.headers().firstValue("Content-Type").orElse("");
        return new Reply(answer.statusCode(), contentType, answer.body());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
