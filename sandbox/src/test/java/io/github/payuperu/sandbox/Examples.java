package io.github.payuperu.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documented sample bodies. */
final class Examples {
    static final List<String> OPERATIONS =
            List.of("card.authorization", "card.capture", "card.charge", "cash.charge", "payment-methods", "ping");

    private Examples() {}

    static String request(String operation) {
        return load(operation + ".request");
    }

    static String response(String operation) {
        return load(operation + ".response");
    }

    /** The capture sample, for that authorisation. */
    static String capture(String orderId, String transactionId) {
        return request("card.capture")
                .replace("1400443216", orderId)
                .replace("eebf01c3-7531-4952-a8e8-647a9eebac95", transactionId);
    }

    private static String load(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/payu-peru/examples/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
