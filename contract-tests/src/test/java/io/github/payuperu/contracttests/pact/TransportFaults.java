package io.github.payuperu.contracttests.pact;

import static io.github.payuperu.wire.contract.WireForm.JSON;
import static io.github.payuperu.wire.contract.WireForm.XML;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;

/** A gateway whose HTTP differs. */
final class TransportFaults {
    private TransportFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.answer(
                        JSON,
                        "HTTP 400 for what it refuses",
                        "clients throw before they read why",
                        TransportFaults::badRequest),
                Fault.answer(
                        XML,
                        "HTTP 400 for what it refuses",
                        "clients throw before they read why",
                        TransportFaults::badRequest),
                Fault.answer(
                        JSON,
                        "HTTP 402 for declined payments",
                        "a refusal looks like an outage",
                        reply -> reply.text().contains("DECLINED") ? reply.withStatus(402) : reply),
                Fault.answer(
                        JSON,
                        "HTTP 201 for payments",
                        "clients that wait for 200 pay twice",
                        reply -> reply.text().contains("orderId") ? reply.withStatus(201) : reply),
                Fault.answer(
                        JSON,
                        "the body in ISO-8859-1, called UTF-8",
                        "`Credenciales inv?lidas`",
                        reply -> reply.encoded(ISO_8859_1)),
                Fault.answer(
                        XML,
                        "the body in ISO-8859-1, called UTF-8",
                        "the parser stops",
                        reply -> reply.encoded(ISO_8859_1)),
                Fault.answer(
                        JSON,
                        "UTF-8, called ISO-8859-1",
                        "`Credenciales invÃ¡lidas`",
                        reply -> reply.withContentType("application/json; charset=iso-8859-1")),
                Fault.answer(JSON, "no charset", "clients guess", reply -> reply.withContentType("application/json")),
                Fault.answer(
                        JSON,
                        "called HTML",
                        "clients do not parse it",
                        reply -> reply.withContentType("text/html; charset=utf-8")),
                Fault.answer(
                        XML,
                        "called `text/xml`",
                        "clients that compare the type do not parse it",
                        reply -> reply.withContentType("text/xml; charset=utf-8")),
                Fault.answer(JSON, "no content type", "clients guess", reply -> reply.withContentType("")),
                Fault.answer(JSON, "cut off", "the parser stops", TransportFaults::half),
                Fault.answer(XML, "cut off", "the parser stops", TransportFaults::half),
                Fault.answer(JSON, "empty", "no outcome", reply -> reply.withBody(new byte[0])),
                Fault.answer(XML, "empty", "no outcome", reply -> reply.withBody(new byte[0])));
    }

    private static Reply badRequest(Reply reply) {
        return reply.isError() ? reply.withStatus(400) : reply;
    }

    private static Reply half(Reply reply) {
        return reply.withBody(Arrays.copyOf(reply.body(), reply.body().length / 2));
    }
}
