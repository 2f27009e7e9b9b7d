package io.github.payuperu.generatedclient.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The bodies that the documentation prints. */
final class Examples {
    private Examples() {}

    /** Their names, operation and direction. */
    static Stream<String> names() {
        return Stream.of("card.authorization", "card.capture", "card.charge", "cash.charge", "payment-methods", "ping")
                .flatMap(operation -> Stream.of(operation + ".request", operation + ".response"));
    }

    /** The class of the root of an example. */
    static Class<?> root(String name) {
        if (name.endsWith(".request")) {
            return Request.class;
        }
        return name.startsWith("payment-methods") ? PaymentMethodsResponse.class : PaymentResponse.class;
    }

    static byte[] bytes(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/payu-peru/xsd/examples/" + name + ".xml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
