package io.github.payuperu.contracttests.shop;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The shop's pages, from templates; values are escaped. */
final class ShopPages {
    private final URI gateway;

    ShopPages(URI gateway) {
        this.gateway = gateway;
    }

    Answer page(String template, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("gateway", gateway);
        String content =
                Mustache.compiler().compile(text(template + ".mustache")).execute(all);
        return Answer.of(
                "text/html", Mustache.compiler().compile(text("frame.mustache")).execute(Map.of("content", content)));
    }

    Answer style() {
        return Answer.of("text/css", text("style.css"));
    }

    private static String text(String file) {
        try (InputStream in = ShopPages.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
