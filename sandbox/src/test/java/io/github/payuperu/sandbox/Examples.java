package io.github.payuperu.sandbox;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documented sample bodies, and for the wallet that of ours. */
final class Examples {
    static final List<String> OPERATIONS = List.of(
            "card.authorization",
            "card.capture",
            "card.charge",
            "cash.charge",
            "wallet.charge",
            "payment-methods",
            "ping");

    private Examples() {}

    static String request(String operation) {
        return load(operation + ".request");
    }

    static String response(String operation) {
        return load(operation + ".response");
    }

    /** The sample request in XML. */
    static String xmlRequest(String operation) {
        Reading json = new JsonReader(Contract.get(), Limits.DEFAULT)
                .read(request(operation).getBytes(StandardCharsets.UTF_8), Expectation.of(Direction.REQUEST));
        byte[] xml = Converter.pretty(Contract.get(), Limits.DEFAULT)
                .convert(json, WireForm.XML)
                .body()
                .orElseThrow();
        return new String(xml, StandardCharsets.UTF_8);
    }

    /** The capture sample, for that authorisation. */
    static String capture(String orderId, String transactionId) {
        return request("card.capture")
                .replace("1400443216", orderId)
                .replace("eebf01c3-7531-4952-a8e8-647a9eebac95", transactionId);
    }

    private static String load(String name) {
        String folder = name.startsWith("wallet.") ? "composed" : "examples";
        try (InputStream in = Examples.class.getResourceAsStream("/payu-peru/" + folder + "/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
