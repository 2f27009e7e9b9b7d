package io.github.payuperu.contracttests.samples;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A body of every operation and direction: as the documentation prints it, else as we composed it. */
public final class SampleBodies {
    private SampleBodies() {}

    /** The JSON of {@code card.charge.request}, for example. */
    public static byte[] json(String name) {
        return first("/payu-peru/examples/" + name + ".json", "/payu-peru/composed/" + name + ".json");
    }

    /** The same in XML; of what we composed there is none, so the JSON is converted. */
    public static byte[] xml(String name) {
        String printed = "/payu-peru/xsd/examples/" + name + ".xml";
        return SampleBodies.class.getResource(printed) == null ? converted(name) : first(printed);
    }

    private static byte[] converted(String name) {
        Contract contract = Contract.get();
        return Converter.compact(contract, Limits.DEFAULT)
                .convert(new JsonReader(contract, Limits.DEFAULT).read(json(name), Expectation.NONE), WireForm.XML)
                .body()
                .orElseThrow();
    }

    private static byte[] first(String... resources) {
        String found = Stream.of(resources)
                .filter(resource -> SampleBodies.class.getResource(resource) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is none of " + List.of(resources)));
        try (InputStream in = Objects.requireNonNull(SampleBodies.class.getResourceAsStream(found))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
