package io.github.payuperu.deriver.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads an example that is a form, a query, or an address that ends in one. */
final class Parameters {
    private Parameters() {}

    /** The parameters in their order, each a text. */
    static ObjectNode of(String form) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (String pair : form.substring(form.indexOf('?') + 1).split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                parameters.put(decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1]));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
