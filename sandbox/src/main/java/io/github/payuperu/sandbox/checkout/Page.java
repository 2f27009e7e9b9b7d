package io.github.payuperu.sandbox.checkout;

import java.util.Map;
import java.util.TreeMap;

/**
 * An answer.
 *
 * @param status the HTTP status
 * @param headers by name
 * @param body text of the type that the headers name, to be sent in UTF-8
 */
public record Page(int status, Map<String, String> headers, String body) {
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    static Page of(int status, String type, String text) {
        return new Page(status, Map.of("Content-Type", type + "; charset=utf-8", "Cache-Control", "no-store"), text);
    }

    static Page ok(String type, String text) {
        return of(OK, type, text);
    }

    /** Sends the browser there, with GET. */
    static Page seeOther(String address) {
        return of(SEE_OTHER, "text/plain", "").with("Location", address);
    }

    Page withStatus(int other) {
        return new Page(other, headers, body);
    }

    Page with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Page(status, all, body);
    }
}
