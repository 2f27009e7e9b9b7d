package io.github.payuperu.sandbox.checkout;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What one of our own pages sends: a query or a small form; what cannot be decoded is left out. */
final class Parameters {
    private final Map<String, String> values = new HashMap<>();

    Parameters(String encoded) {
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    private void add(String name, String value) {
        try {
            values.putIfAbsent(name, URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // a percent sign that is none: not from one of our pages
        }
    }

    /** The value; empty if there is none. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value as a number; -1 if it is none. */
    long number(String name) {
        try {
            return Long.parseLong(get(name));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
