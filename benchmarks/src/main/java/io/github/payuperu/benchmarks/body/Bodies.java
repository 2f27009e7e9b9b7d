package io.github.payuperu.benchmarks.body;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The messages: what the documentation prints, as printed, with all its blanks; and a card request as a program sends it,
 * without blanks, with nothing wrong in it, one thing, or twenty; and the flawless one once more as other programs write it.
 */
public final class Bodies {
    private static final String CHARGE = "card.charge.request";
    private static final String FLAWLESS = "flawless card request";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    /** What keeps the documented card request from being beyond reproach: errors, warnings and hints. */
    private static final List<Fault> CORRECTIONS = List.of(
            new Fault("/transaction/order/additionalValues/TX_TAX", "{\"value\": 15.25, \"currency\": \"PEN\"}"),
            new Fault(
                    "/transaction/order/additionalValues/TX_TAX_RETURN_BASE",
                    "{\"value\": 84.75, \"currency\": \"PEN\"}"),
            new Fault("/transaction/order/notifyUrl", "\"https://www.payu.com/notify\""),
            new Fault("/transaction/order/shippingAddress/state", "\"Lima\""),
            new Fault("/transaction/order/shippingAddress/postalCode", "\"15034\""),
            new Fault("/transaction/order/buyer/shippingAddress/state", "\"Lima\""),
            new Fault("/transaction/order/buyer/shippingAddress/postalCode", "\"15034\""),
            new Fault("/transaction/payer/billingAddress/state", "\"Lima\""),
            new Fault("/transaction/payer/billingAddress/postalCode", "\"15034\""),
            new Fault("/transaction/payer/fullName", "\"APPROVED\""),
            new Fault("/transaction/ipAddress", "\"190.12.34.56\""),
            new Fault("/transaction/order/buyer/dniNumber", "\"12345678\""),
            new Fault("/transaction/payer/dniType", "\"DNI\""),
            new Fault("/transaction/payer/dniNumber", "\"12345678\""),
            new Fault("/transaction/extraParameters/INSTALLMENTS_NUMBER", "0"));

    private static final List<Body> ALL = Stream.of(
                    documented("documented card request", CHARGE),
                    documented("documented card response", "card.charge.response"),
                    documented("documented capture", "card.capture.request"),
                    documented("documented cash charge", "cash.charge.request"),
                    List.of(new Body(
                            "documented form",
                            WireForm.FORM,
                            "webcheckout.form.request",
                            0,
                            resource("/payu-peru/examples/webcheckout.form.request.form"))),
                    card(FLAWLESS, 0),
                    List.of(escaped()),
                    card("card request with one fault", 1),
                    card("card request with twenty faults", Fault.TWENTY.size()))
            .flatMap(List::stream)
            .toList();

    private Bodies() {}

    /** All of them. */
    public static List<Body> all() {
        return ALL;
    }

    /** The one that calls itself so. */
    public static Optional<Body> named(String text) {
        return ALL.stream().filter(body -> body.toString().equals(text)).findFirst();
    }

    private static List<Body> documented(String name, String type) {
        return List.of(
                new Body(name, WireForm.JSON, type, 0, resource("/payu-peru/examples/" + type + ".json")),
                new Body(name, WireForm.XML, type, 0, resource("/payu-peru/xsd/examples/" + type + ".xml")));
    }

    private static List<Body> card(String name, int faults) {
        try {
            JsonNode tree = MAPPER.readTree(resource("/payu-peru/examples/" + CHARGE + ".json"));
            CORRECTIONS.forEach(correction -> set(tree, correction));
            Fault.TWENTY.subList(0, faults).forEach(fault -> set(tree, fault));
            byte[] json = MAPPER.writeValueAsBytes(tree);
            return List.of(
                    new Body(name, WireForm.JSON, CHARGE, faults, json),
                    new Body(name, WireForm.XML, CHARGE, faults, xml(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Slashes and what is beyond ASCII as escapes, which is how PHP writes JSON unless it is told otherwise. */
    private static Body escaped() {
        StringBuilder escaped = new StringBuilder();
        new String(card(FLAWLESS, 0).get(0).bytes(), StandardCharsets.UTF_8)
                .chars()
                .forEach(character -> {
                    if (character == '/') {
                        escaped.append("\\/");
                    } else if (character > '~') {
                        escaped.append("\\u%04x".formatted(character));
                    } else {
                        escaped.append((char) character);
                    }
                });
        return new Body(
                FLAWLESS + " with escapes",
                WireForm.JSON,
                CHARGE,
                0,
                escaped.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static void set(JsonNode tree, Fault value) {
        JsonPointer place = JsonPointer.compile(value.pointer());
        try {
            ((ObjectNode) tree.at(place.head()))
                    .set(place.last().getMatchingProperty(), MAPPER.readTree(value.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] xml(byte[] json) {
        Contract contract = Contract.get();
        return Converter.compact(contract, Limits.DEFAULT)
                .convert(new JsonReader(contract, Limits.DEFAULT).read(json, Expectation.NONE), WireForm.XML)
                .body()
                .orElseThrow();
    }

    /**
     * What lies on the class path.
     *
     * @throws IllegalStateException if it does not
     */
    public static byte[] resource(String name) {
        try (InputStream in = Bodies.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
