package io.github.payuperu.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The confirmation page of a shop: notes what comes, and answers as it is told, else 200. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, String>> received = new CopyOnWriteArrayList<>();
    private final List<String> types = new CopyOnWriteArrayList<>();
    private final Queue<Integer> statuses = new ArrayDeque<>();

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver start() {
        try {
            InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            Receiver receiver = new Receiver(HttpServer.create(free, 0));
            receiver.listen();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/confirmation";
    }

    /** Answers these first. */
    Receiver answering(Integer... first) {
        statuses.addAll(Arrays.asList(first));
        return this;
    }

    List<Map<String, String>> received() {
        return received;
    }

    List<String> types() {
        return types;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void listen() {
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(decoded(body));
            types.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            int status = statuses.isEmpty() ? 200 : statuses.remove();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    /** By name; a form that has one twice is none. */
    static Map<String, String> decoded(String form) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8)) != null) {
                throw new IllegalArgumentException(parts[0] + " stands there twice");
            }
        }
        return values;
    }
}
