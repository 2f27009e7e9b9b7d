package io.github.payuperu.validators.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The documentation's messages. */
final class Samples {
    private Samples() {}

    /** A body, {@code ping.request.json} for example. */
    static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("/payu-peru/examples/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as text. */
    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
