package io.github.payuperu.sandbox.checkout;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A request of a browser, or of a program. */
public final class Visit {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String method;
    private final URI url;
    private final Map<String, String> headers;
    private final byte[] body;
    private final String address;

    /**
     * @param method GET for example
     * @param url the path and the query
     * @param headers by name in lower case
     * @param body as much of it as is read
     * @param address of whoever asks
     */
    public Visit(String method, URI url, Map<String, String> headers, byte[] body, String address) {
        this.method = method;
        this.url = url;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
        this.address = address;
    }

    String method() {
        return method;
    }

    byte[] body() {
        return body.clone();
    }

    String address() {
        return address;
    }

    /** The path below the payment page's own, {@code /pay} for example. */
    String path() {
        String path = url.getPath().substring(Checkout.PATH.length());
        return path.isEmpty() ? "/" : path;
    }

    Parameters query() {
        String query = url.getRawQuery();
        return new Parameters(query == null ? "" : query);
    }

    Parameters form() {
        return new Parameters(new String(body, StandardCharsets.UTF_8));
    }

    /** The header; empty if there is none. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean isForm() {
        return header("content-type").toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    /** Whether a page of another site had the browser send it; a program, which says nothing, may. */
    boolean isForeign() {
        String origin = header("origin");
        return !origin.isEmpty() && !origin.equals("http://" + header("host"));
    }
}
