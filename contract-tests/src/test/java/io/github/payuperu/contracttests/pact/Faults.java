package io.github.payuperu.contracttests.pact;

import java.util.List;
import java.util.stream.Stream;

/** The faults that are tried. */
final class Faults {
    private Faults() {}

    static List<Fault> all() {
        return Stream.of(
                        JsonFaults.all(), XmlFaults.all(), TransportFaults.all(), ReadingFaults.all(), ShopFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
