package io.github.payuperu.contracttests.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Every finding points at the first character of the value it names, and one about a member that is not there at the start of
 * its parent. The printers, which put the values there, say where that is; the JDK's XPath says what a path selects.
 */
class PositionsTest {
    private static final int MESSAGES = 1_500;
    private static final int PATHS = 400;
    /** What XML cannot spell, or only with names of our making. */
    private static final Set<OneWire> UNSPELT = EnumSet.of(OneWire.NAME, OneWire.CHARACTER, OneWire.LIST);

    static List<Long> seeds() {
        return Seeds.ALL;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areThoseOfTheValuesInJson(long seed) {
        MessageGenerator generator = new MessageGenerator(seed);
        for (int i = 0; i < MESSAGES; i++) {
            Generated message = generator.next();
            Printed printed = JsonPrinter.print(message.root(), message.style());
            assertPositions(printed, Verdict.VALIDATOR.check(printed.bytes(), message.expectation()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areThoseOfTheValuesInXml(long seed) {
        MessageGenerator generator = new MessageGenerator(seed);
        for (int i = 0; i < MESSAGES; i++) {
            Generated message = generator.next();
            if (isXml(message)) {
                Printed printed = xml(message);
                assertPositions(printed, Verdict.VALIDATOR.check(printed.bytes()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pathsSelectTheValuesInXml(long seed) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        XPath xpath = XPathFactory.newInstance().newXPath();
        MessageGenerator generator = new MessageGenerator(seed);
        for (int i = 0; i < PATHS; i++) {
            Generated message = generator.next();
            if (isXml(message) && hasTheRootOfItsMembers(message)) {
                Printed printed = xml(message);
                Document document = builder.parse(new ByteArrayInputStream(printed.bytes()));
                for (Finding finding : Verdict.VALIDATOR.check(printed.bytes()).findings()) {
                    if (!isMasked(finding)) {
                        NodeList selected =
                                (NodeList) xpath.evaluate(finding.xpath(), document, XPathConstants.NODESET);
                        assertThat(selected.getLength())
                                .as("%s in %s", finding, printed)
                                .isEqualTo(printed.starts(finding.pointer()).size());
                    }
                }
            }
        }
    }

    private static boolean isXml(Generated message) {
        return Collections.disjoint(message.peculiar(), UNSPELT);
    }

    /** A list of methods says that the answer is one to payment-methods, and the paths say so too, whatever the root. */
    private static boolean hasTheRootOfItsMembers(Generated message) {
        return message.operation().name().equals("payment-methods")
                || message.root().members().stream()
                        .noneMatch(member -> member.name().equals("paymentMethods"));
    }

    /** Names that are too long or not printable are shown shortened and cleaned, and select nothing. */
    private static boolean isMasked(Finding finding) {
        return finding.xpath().contains("…") || finding.xpath().contains("?");
    }

    private static Printed xml(Generated message) {
        return XmlPrinter.print(message.root(), message.operation().root(message.direction()), message.style());
    }

    private static void assertPositions(Printed printed, Report report) {
        for (Finding finding : report.findings()) {
            List<Position> own = printed.starts(finding.pointer());
            if (finding.id().equals("S-DUPLICATE")) {
                assertThat(own.subList(1, own.size()))
                        .as("%s in%n%s", finding, printed)
                        .contains(finding.position());
            } else {
                assertThat(finding.position())
                        .as("%s in%n%s", finding, printed)
                        .isEqualTo(own.isEmpty() ? nearest(printed, finding.pointer()) : own.get(0));
            }
        }
    }

    private static Position nearest(Printed printed, String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        List<Position> starts = printed.starts(parent);
        return starts.isEmpty() ? nearest(printed, parent) : starts.get(0);
    }
}
