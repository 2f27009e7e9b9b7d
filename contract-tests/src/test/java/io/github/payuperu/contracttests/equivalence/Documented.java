package io.github.payuperu.contracttests.equivalence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documentation's sample bodies in both syntaxes, as it prints them. */
final class Documented {
    /** Operation and direction of the twelve twins. */
    static final List<String> TWINS = List.of(
            "card.authorization.request",
            "card.authorization.response",
            "card.capture.request",
            "card.capture.response",
            "card.charge.request",
            "card.charge.response",
            "cash.charge.request",
            "cash.charge.response",
            "payment-methods.request",
            "payment-methods.response",
            "ping.request",
            "ping.response");

    private static final Path XML = Path.of("../xsd/examples");

    private Documented() {}

    static byte[] json(String name) {
        try (InputStream in = Documented.class.getResourceAsStream("/payu-peru/examples/" + name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xml(String name) {
        try {
            return Files.readAllBytes(XML.resolve(name + ".xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The XML sample as text, to be changed by tests. */
    static String xmlText(String name) {
        return new String(xml(name), StandardCharsets.UTF_8);
    }
}
