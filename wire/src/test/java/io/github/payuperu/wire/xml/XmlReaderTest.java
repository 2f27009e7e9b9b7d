package io.github.payuperu.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a body in XML is taken for where it is not what the contract wants. */
class XmlReaderTest {
    private static final XmlReader READER = new XmlReader(Contract.get(), Limits.DEFAULT);

    @Test
    void takesTextInsteadOfElementsForASingleValue() {
        assertThat(findings("<request><command>PING</command><merchant>x</merchant></request>"))
                .contains("S-TYPE merchant")
                .doesNotContain("S-REQUIRED merchant.apiKey");
    }

    @Test
    void takesAnEmptyElementForWhatTheContractWants() {
        assertThat(findings("<request><command>PING</command><merchant> </merchant><language/></request>"))
                .contains("S-REQUIRED merchant.apiKey", "S-REQUIRED language")
                .doesNotContain("S-TYPE merchant");
    }

    @Test
    void takesRepeatedElementsForAListWhereTheContractEnds() {
        assertThat(findings("<request><x><y/><y/></x></request>"))
                .contains("S-UNKNOWN x")
                .noneMatch(line -> line.startsWith("S-DUPLICATE"));
        assertThat(findings("<request><x/><x/></request>")).anyMatch(line -> line.startsWith("S-DUPLICATE"));
    }

    @Test
    void countsWhatItPassesOver() {
        String list = "<paymentMethodsResponse><paymentMethods>%s</paymentMethods></paymentMethodsResponse>";

        assertThat(findings(list.formatted("<x/>".repeat(1_001)))).containsExactly("S-LIMIT null");
        assertThat(findings(list.formatted("<x>".repeat(40) + "</x>".repeat(40))))
                .containsExactly("S-LIMIT null");
        assertThat(findings(list.formatted("<x>".repeat(20) + "</x>".repeat(20))))
                .containsExactly("S-REQUIRED code", "S-TYPE paymentMethods");
    }

    @Test
    void refusesMoreAttributesThanAnyClientWrites() {
        assertThat(findings("<request a=''/>")).doesNotContain("S-LIMIT null");
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i <= Woodstox.MOST_ATTRIBUTES; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertThat(findings("<request" + attributes + "/>")).containsExactly("S-LIMIT null");
    }

    @Test
    void refusesBytesThatAreNotInTheDeclaredEncoding() {
        byte[] overlong = "<request>~~</request>".getBytes(StandardCharsets.UTF_8);
        overlong[9] = (byte) 0xC0;
        overlong[10] = (byte) 0xAF;
        byte[] ascii = "<?xml version='1.0' encoding='US-ASCII'?><request>ñ</request>".getBytes(StandardCharsets.UTF_8);
        byte[] marked = "\uFEFF<?xml version='1.0' encoding='ISO-8859-1'?><request/>".getBytes(StandardCharsets.UTF_8);

        assertThat(findings(overlong)).containsExactly("S-SYNTAX null");
        assertThat(findings(ascii)).containsExactly("S-SYNTAX null");
        assertThat(findings(marked)).containsExactly("S-SYNTAX null");
    }

    @Test
    void tellsTheDeclaredEncoding() {
        byte[] latin1 = "<?xml version='1.0' encoding='ISO-8859-1'?><request/>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(READER.read(latin1, Expectation.NONE).encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(read("<request/>").encoding()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void namesWhatIsForeignBelowTheRootItIsIn() {
        assertThat(read("<request><command>PING</command><code>x</code></request>")
                        .list())
                .extracting(finding -> finding.xpath())
                .contains("/request/code");
    }

    @Test
    void quotesKeysInPaths() {
        String entry = "<request><transaction><extraParameters><entry><string>%s</string><map><a/></map></entry>"
                + "</extraParameters></transaction></request>";

        assertThat(read(entry.formatted("O'Brien")).list())
                .extracting(finding -> finding.xpath())
                .contains("/request/transaction/extraParameters/entry[string[1]=\"O'Brien\"]/*[2]");
        assertThat(read(entry.formatted("'\"")).list())
                .extracting(finding -> finding.xpath())
                .contains("/request/transaction/extraParameters/entry[string[1]=concat('',\"'\",'\"')]/*[2]");
    }

    private static List<String> findings(String xml) {
        return findings(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> findings(byte[] xml) {
        return READER.read(xml, Expectation.NONE).list().stream()
                .map(finding -> finding.id() + " " + finding.term())
                .toList();
    }

    private static Reading read(String xml) {
        return READER.read(xml.getBytes(StandardCharsets.UTF_8), Expectation.NONE);
    }
}
