package io.github.payuperu.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.json.JsonWriter;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.xml.XmlRoot;
import io.github.payuperu.wire.xml.XmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in over HTTP: one path, one method. What HTTP alone can tell is answered with its own status; what the body says,
 * however wrong, with 200. Every answer has the form of the gateway's. Logs nothing.
 */
final class Door implements HttpHandler {
    static final String PATH = "/payments-api/4.0/service.cgi";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final JsonWriter json = JsonWriter.compact();
    private final XmlWriter xml = XmlWriter.compact();
    private final Service service;

    Door(Service service) {
        this.service = service;
    }

    /** Makes the answer to a body. */
    @FunctionalInterface
    interface Service {
        Message answer(InputStream body) throws IOException;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            send(exchange, reply);
            Rest.of(exchange.getRequestBody());
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        Negotiation types = Negotiation.of(header(exchange, "Content-Type"), header(exchange, "Accept"));
        WireForm form = types.answerOrJson();
        if (!exchange.getRequestURI().getPath().equals(PATH)) {
            return Reply.error(NOT_FOUND, form, "Nothing is here; the gateway is at " + PATH);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return Reply.error(METHOD_NOT_ALLOWED, form, "The gateway takes POST only");
        }
        if (types.body() == null) {
            return Reply.error(
                    UNSUPPORTED_MEDIA_TYPE,
                    form,
                    "Send JSON or XML, with the header Content-Type: application/json or application/xml");
        }
        if (types.answer() == null) {
            return Reply.error(
                    NOT_ACCEPTABLE,
                    form,
                    "The answer is JSON or XML; send the header Accept: application/json or application/xml");
        }
        return answer(exchange, form);
    }

    private Reply answer(HttpExchange exchange, WireForm form) throws IOException {
        try {
            return new Reply(OK, form, service.answer(exchange.getRequestBody()));
        } catch (RuntimeException | Error e) {
            return Reply.error(
                    INTERNAL_SERVER_ERROR,
                    form,
                    "The sandbox itself failed: " + e.getClass().getSimpleName());
        }
    }

    private void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = write(reply);
        exchange.getResponseHeaders().set("Content-Type", Negotiation.contentType(reply.form()));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), body.length);
        OutputStream out = exchange.getResponseBody();
        out.write(body);
        out.flush();
    }

    private byte[] write(Reply reply) {
        Message message = reply.message();
        return reply.form() == WireForm.XML
                ? xml.write(message, XmlRoot.of(Contract.get(), message))
                : json.write(message);
    }

    private static @Nullable String header(HttpExchange exchange, String name) {
        Headers headers = exchange.getRequestHeaders();
        List<String> values = headers.get(name);
        return values == null ? null : String.join(",", values);
    }

    private record Reply(int status, WireForm form, Message message) {
        static Reply error(int status, WireForm form, String text) {
            return new Reply(status, form, Answer.error(text));
        }
    }
}
