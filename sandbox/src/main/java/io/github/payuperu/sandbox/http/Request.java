package io.github.payuperu.sandbox.http;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that was read. */
public final class Request {
    private final String method;
    private final HttpHeaders headers;
    private final URI url;
    private final byte[] body;
    private final String address;

    Request(HttpRequest head, URI url, byte[] body, String address) {
        this.method = head.method().name();
        this.headers = head.headers();
        this.url = url;
        this.body = body;
        this.address = address;
    }

    /** GET for example. */
    public String method() {
        return method;
    }

    /** The path and the query. */
    public URI url() {
        return url;
    }

    /** The value of a header, whatever its case, values joined by commas if there are several; null if there is none. */
    public @Nullable String header(String name) {
        List<String> values = headers.getAll(name);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    /** All headers, by name in lower case. */
    public Map<String, String> headers() {
        Map<String, String> all = new HashMap<>();
        for (String name : headers.names()) {
            all.put(name.toLowerCase(Locale.ROOT), String.join(", ", headers.getAll(name)));
        }
        return all;
    }

    /** The body, of a long one no more than {@link Server#bind} was told to read; not copied. */
    public byte[] body() {
        return body;
    }

    /** Of whoever asks, in digits. */
    public String address() {
        return address;
    }
}
