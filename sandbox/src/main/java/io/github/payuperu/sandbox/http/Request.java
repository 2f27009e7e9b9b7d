package io.github.payuperu.sandbox.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that was read. */
public final class Request {
    private final Head head;
    private final URI url;
    private final byte[] body;
    private final String address;

    Request(Head head, URI url, byte[] body, String address) {
        this.head = head;
        this.url = url;
        this.body = body;
        this.address = address;
    }

    /** GET for example. */
    public String method() {
        return head.method();
    }

    /** The path and the query. */
    public URI url() {
        return url;
    }

    /** The value of a header, whatever its case, values joined by commas if there are several; null if there is none. */
    public @Nullable String header(String name) {
        return head.header(name);
    }

    /** All headers, by name in lower case. */
    public Map<String, String> headers() {
        return head.headers();
    }

    /** The body, of a long one no more than {@link Server#bind} was told to read; not copied. */
    public byte[] body() {
        return body;
    }

    /** Of whoever asks, in digits. */
    public String address() {
        return address;
    }

    /** Whether the connection ends with the answer. */
    boolean isLast() {
        return head.isLast();
    }
}
