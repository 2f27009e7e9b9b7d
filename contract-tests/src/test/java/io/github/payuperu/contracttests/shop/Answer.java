package io.github.payuperu.contracttests.shop;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the shop says. */
record Answer(int status, Map<String, String> headers, String body) {
    static Answer of(String type, String body) {
        return new Answer(200, Map.of("Content-Type", type + "; charset=utf-8"), body);
    }

    static Answer seeOther(String path) {
        return new Answer(303, Map.of("Location", path), "");
    }

    static Answer nothing(int status) {
        return new Answer(status, Map.of(), "");
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
