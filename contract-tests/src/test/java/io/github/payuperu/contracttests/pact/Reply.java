package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.function.UnaryOperator;

/** An answer on its way through the proxy. */
final class Reply {
    private final int status;
    private final String contentType;
    private final byte[] body;

    /**
     * @param status of HTTP
     * @param contentType the header; empty if there is none
     * @param body the bytes
     */
    Reply(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    byte[] body() {
        return body;
    }

    Reply withStatus(int other) {
        return new Reply(other, contentType, body);
    }

    Reply withContentType(String other) {
        return new Reply(status, other, body);
    }

    Reply withBody(byte[] other) {
        return new Reply(status, contentType, other);
    }

    /** The same body in another encoding. */
    Reply encoded(Charset charset) {
        return withBody(text().getBytes(charset));
    }

    Reply rewritten(UnaryOperator<String> change) {
        return withBody(change.apply(text()).getBytes(UTF_8));
    }

    String text() {
        return new String(body, UTF_8);
    }

    boolean isError() {
        return text().contains("ERROR");
    }
}
