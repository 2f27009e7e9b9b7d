package io.github.payuperu.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer; length, date and the like are added when it is sent. Immutable. */
public final class Response {
    private static final int ROOM = 256;

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

    static Response of(BadRequest error) {
        return new Response(
                error.status(),
                Map.of("Content-Type", "text/plain; charset=utf-8"),
                String.valueOf(error.getMessage()).getBytes(StandardCharsets.UTF_8));
    }

    /** What goes over the wire. */
    byte[] bytes(String date, boolean last, boolean withBody) {
        StringBuilder text = new StringBuilder(ROOM);
        text.append("HTTP/1.1 ")
                .append(status)
                .append(' ')
                .append(reason())
                .append("\r\nDate: ")
                .append(date);
        headers.forEach(
                (name, value) -> text.append("\r\n").append(name).append(": ").append(value));
        text.append("\r\nContent-Length: ").append(body.length).append(last ? "\r\nConnection: close" : "");
        byte[] head = text.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + (withBody ? body.length : 0)];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, all.length - head.length);
        return all;
    }

    private String reason() {
        return switch (status) {
            case 200 -> "OK";
            case 303 -> "See Other";
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 415 -> "Unsupported Media Type";
            case 431 -> "Request Header Fields Too Large";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 505 -> "HTTP Version Not Supported";
            default -> "";
        };
    }
}
