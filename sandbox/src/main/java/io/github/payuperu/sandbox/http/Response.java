package io.github.payuperu.sandbox.http;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer; length, date and the like are added when it is sent. Immutable. */
public final class Response {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * @param status the HTTP status
     * @param headers by name
     * @param body what the headers say it is; not copied
     * @throws IllegalArgumentException if a header has control characters
     */
    public Response(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        headers.forEach((name, value) -> {
            if (value.chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException("The header " + name + " has control characters");
            }
        });
    }

    /** To what is no request. */
    static Response refusing(HttpResponseStatus status) {
        byte[] text = status.reasonPhrase().getBytes(StandardCharsets.UTF_8);
        return new Response(status.code(), Map.of("Content-Type", "text/plain; charset=utf-8"), text);
    }

    FullHttpResponse message(String date) {
        FullHttpResponse message = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status), Unpooled.wrappedBuffer(body));
        headers.forEach(message.headers()::set);
        message.headers().set("Date", date).set("Content-Length", body.length);
        return message;
    }
}
