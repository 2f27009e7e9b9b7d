package io.github.payuperu.contracttests.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Conversion;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation's JSON and XML samples of one message are converted into each other, but for what it wrote differently. */
class TwinsTest {
    private static final MessageReader READER = new MessageReader(Contract.get(), Limits.DEFAULT);
    private static final Converter CONVERTER = Converter.pretty(Contract.get(), Limits.DEFAULT);

    private static final Map<String, List<String>> DIFFERENCES = Map.of();

    static List<String> twins() {
        return Documented.TWINS;
    }

    @ParameterizedTest
    @MethodSource("twins")
    void differOnlyWhereTheDocumentationDoes(String name) {
        List<String> json = values(Documented.json(name));
        List<String> xml = values(convert(Documented.xml(name), WireForm.JSON));

        assertThat(differences(json, xml)).isEqualTo(DIFFERENCES.getOrDefault(name, List.of()));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void loseNothingButNullsAndMilliseconds(String name) {
        assertThat(conversion(Documented.json(name), WireForm.XML).losses())
                .extracting(Finding::id)
                .isSubsetOf("L-NULL", "L-MILLIS");
        assertThat(conversion(Documented.xml(name), WireForm.JSON).losses()).isEmpty();
    }

    private static List<String> differences(List<String> json, List<String> xml) {
        TreeSet<String> differences = new TreeSet<>();
        json.stream().filter(line -> !xml.contains(line)).forEach(line -> differences.add("json " + line));
        xml.stream().filter(line -> !json.contains(line)).forEach(line -> differences.add("xml  " + line));
        return List.copyOf(differences);
    }

    private static List<String> values(byte[] json) {
        return Trees.lines(Trees.parse(json)).stream()
                .filter(line -> !line.contains("Nothing"))
                .toList();
    }

    private static byte[] convert(byte[] body, WireForm target) {
        return conversion(body, target).body().orElseThrow();
    }

    private static Conversion conversion(byte[] body, WireForm target) {
        return CONVERTER.convert(READER.read(body, Expectation.NONE), target);
    }
}
