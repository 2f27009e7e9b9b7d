package io.github.payuperu.sandbox;

import io.github.payuperu.sandbox.http.Handler;
import io.github.payuperu.sandbox.http.Request;
import io.github.payuperu.sandbox.http.Response;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.json.JsonWriter;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.xml.XmlRoot;
import io.github.payuperu.wire.xml.XmlWriter;
import java.util.Map;

/**
 * The way in over HTTP: one path, one method. What HTTP alone can tell is answered with its own status; what the body says,
 * however wrong, with 200. Every answer has the form of the gateway's. Logs nothing.
 */
final class Door implements Handler {
    static final String PATH = "/payments-api/4.0/service.cgi";

    private static final String CONTENT_TYPE = "Content-Type";
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
        Message answer(byte[] body);
    }

    @Override
    public Response answer(Request request) {
        Negotiation types = Negotiation.of(request.header(CONTENT_TYPE), request.header("Accept"));
        WireForm form = types.answerOrJson();
        if (!request.url().getPath().equals(PATH)) {
            return error(NOT_FOUND, form, "Nothing is here; the gateway is at " + PATH);
        }
        if (!request.method().equals("POST")) {
            Message message = Answer.error("The gateway takes POST only");
            Map<String, String> headers = Map.of(CONTENT_TYPE, Negotiation.contentType(form), "Allow", "POST");
            return new Response(METHOD_NOT_ALLOWED, headers, write(message, form));
        }
        if (types.body() == null) {
            return error(
                    UNSUPPORTED_MEDIA_TYPE,
                    form,
                    "Send JSON or XML, with the header Content-Type: application/json or application/xml");
        }
        if (types.answer() == null) {
            return error(
                    NOT_ACCEPTABLE,
                    form,
                    "The answer is JSON or XML; send the header Accept: application/json or application/xml");
        }
        return answer(request.body(), form);
    }

    private Response answer(byte[] body, WireForm form) {
        try {
            return response(OK, form, service.answer(body));
        } catch (RuntimeException | Error e) {
            return error(
                    INTERNAL_SERVER_ERROR,
                    form,
                    "The sandbox itself failed: " + e.getClass().getSimpleName());
        }
    }

    private Response error(int status, WireForm form, String text) {
        return response(status, form, Answer.error(text));
    }

    private Response response(int status, WireForm form, Message message) {
        return new Response(status, Map.of(CONTENT_TYPE, Negotiation.contentType(form)), write(message, form));
    }

    private byte[] write(Message message, WireForm form) {
        return form == WireForm.XML ? xml.write(message, XmlRoot.of(Contract.get(), message)) : json.write(message);
    }
}
