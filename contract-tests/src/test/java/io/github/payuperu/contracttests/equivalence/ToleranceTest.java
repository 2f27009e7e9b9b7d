package io.github.payuperu.contracttests.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML as clients write it, who order, decorate and pad their elements as they like. */
class ToleranceTest {
    private static final String MAP = "/request/transaction/extraParameters";

    static List<String> twins() {
        return Documented.TWINS;
    }

    @ParameterizedTest
    @MethodSource("twins")
    void anyOrderOfElementsGetsTheSameVerdict(String name) throws Exception {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 20; i++) {
            byte[] shuffled = shuffled(Documented.xml(name), random);
            assertThat(Verdict.of(check(shuffled))).isEqualTo(Verdict.of(check(Documented.xml(name))));
        }
    }

    @ParameterizedTest
    @MethodSource("twins")
    void attributesCommentsInstructionsAndSectionsMeanNothing(String name) {
        String decorated = Documented.xmlText(name)
                .replaceAll("<([a-zA-Z0-9]+)>", "<$1 class=\"java.util.HashMap\"><!-- <x> --><?x y?>")
                .replaceAll(">([^<>\\s][^<>]*)</", "><![CDATA[$1]]><!-- z --></");

        assertThat(Verdict.of(check(decorated))).isEqualTo(Verdict.of(check(Documented.xmlText(name))));
    }

    @Test
    void blanksAroundNumbersAndTruthValuesMeanNothing() {
        String padded = Documented.xmlText("card.charge.request")
                .replace("<isTest>false<", "<isTest>\r\n\t false <")
                .replace("<value>100<", "<value> \n<!-- c --> 100 <");

        assertThat(padded).contains(" 100 ", " false ");
        assertThat(Verdict.of(check(padded))).isEqualTo(Verdict.of(check(Documented.xmlText("card.charge.request"))));
    }

    @Test
    void blanksAroundTextsAreTexts() {
        assertThat(found("<request><command> PING</command></request>")).contains("S-ENUM ERROR /request/command 1:19");
    }

    @Test
    void declaredLatin1IsRead() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<request><transaction><order><shippingAddress>"
                + "<city>Cañón</city><country>Perú</country></shippingAddress></order></transaction></request>";
        Report report = Verdict.VALIDATOR.check(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(report.message()
                        .orElseThrow()
                        .text(Contract.get().require(Direction.REQUEST, "order.shippingAddress.city")))
                .isEqualTo("Cañón");
        assertThat(report.findings().stream().map(ToleranceTest::line))
                .contains("PE-007 WARNING null 1:1")
                .contains("S-MAX-LENGTH ERROR /request/transaction/order/shippingAddress/country 2:74");
    }

    @Test
    void emptyElementsAreNoValues() {
        assertThat(found("<request><command>PING</command><language/><isTest></isTest><merchant/></request>"))
                .contains(
                        "S-REQUIRED ERROR /request/language 1:33",
                        "S-REQUIRED ERROR /request/isTest 1:44",
                        "S-REQUIRED ERROR /request/merchant/apiLogin 1:61",
                        "S-REQUIRED ERROR /request/merchant/apiKey 1:61");
        assertThat(found("<request><transaction><order><partnerId/></order></transaction></request>"))
                .contains("PE-009 WARNING /request/transaction/order/partnerId 1:30");
    }

    @Test
    void unknownElementsAreLeftAside() {
        assertThat(found("<request><command>PING</command>\r\n\t<é>\uD83D\uDE00</é><x><y a='b'/><y/></x></request>"))
                .contains("S-UNKNOWN INFO /request/é 2:5", "S-UNKNOWN INFO /request/x 2:10")
                .noneMatch(line -> line.contains("S-DUPLICATE"));
    }

    @Test
    void aMemberOfAMapWithoutAnEntryIsUnderstood() {
        Report report = check("<request><transaction><extraParameters><INSTALLMENTS_NUMBER>3</INSTALLMENTS_NUMBER>"
                + "<OTP>557454</OTP></extraParameters></transaction></request>");

        assertThat(report.findings().stream().map(ToleranceTest::line))
                .contains(
                        "S-UNKNOWN WARNING " + MAP + "/entry[string[1]='OTP']/*[2] 1:89",
                        "S-UNKNOWN WARNING " + MAP + "/entry[string[1]='INSTALLMENTS_NUMBER']/*[2] 1:61");
        assertThat(report.message()
                        .orElseThrow()
                        .text(Contract.get().require(Direction.REQUEST, "extraParameters.INSTALLMENTS_NUMBER")))
                .isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no key, no value       | <entry/>",
                "no value               | <entry><string>K</string></entry>",
                "three children         | <entry><string>K</string><string>v</string><string>w</string></entry>",
                "text beside            | <entry>x<string>K</string><string>v</string></entry>",
                "an element in the key  | <entry><string>K<b/></string><string>v</string></entry>",
                "text between entries   | <entry><string>K</string><string>v</string></entry>x",
                "nested entries         | <entry><entry><string>K</string><string>v</string></entry></entry>"
            })
    void aMalformedEntryIsReportedAtItsMap(String name, String entry) {
        assertThat(found("<request>\n <transaction><extraParameters>" + entry
                        + "</extraParameters></transaction></request>"))
                .as(name)
                .contains("S-TYPE ERROR " + MAP + " 2:15");
    }

    @Test
    void anEntryWhoseValueHoldsElementsIsNoSingleValue() {
        assertThat(found("<request><transaction><extraParameters><entry><string>K</string><map><entry/></map></entry>"
                        + "</extraParameters></transaction></request>"))
                .contains("S-TYPE ERROR " + MAP + "/entry[string[1]='K']/*[2] 1:65");
    }

    @Test
    void aKeyGivenTwiceIsADuplicate() {
        String entry = "<entry><string>K</string><string>v</string></entry>";

        assertThat(found("<request><transaction><extraParameters>" + entry + entry
                        + "</extraParameters></transaction></request>"))
                .contains("S-DUPLICATE ERROR " + MAP + "/entry[string[1]='K']/*[2] 1:124");
    }

    @Test
    void aTypedValueIsReadByTheContract() {
        String entry = "<entry><string>%s</string><%s>%s</%s></entry>";
        String response = "<paymentResponse><code>SUCCESS</code><transactionResponse><extraParameters>"
                + entry.formatted("REFERENCE", "string", " 74794 ", "string")
                + entry.formatted("BAR_CODE", "int", "2592100", "int")
                + entry.formatted("EXPIRATION_DATE", "date", "2021-06-28T23:59:59", "date")
                + entry.formatted("OTHER", "big-decimal", "1.50", "big-decimal")
                + "</extraParameters></transactionResponse></paymentResponse>";

        assertThat(found(response))
                .containsExactly(
                        "S-TYPE INFO /paymentResponse/transactionResponse/extraParameters/entry[string[1]='BAR_CODE']/*[2] 1:178");
    }

    @Test
    void anElementOfAWrongNameInAListIsReportedAtTheList() {
        assertThat(found(
                        "<paymentMethodsResponse><code>SUCCESS</code><paymentMethods><paymentMethod><id>1</id></paymentMethod>"
                                + "<paymentMethodComplete><id>x</id><description>VISA</description><country>PERU</country>"
                                + "</paymentMethodComplete></paymentMethods></paymentMethodsResponse>"))
                .containsExactly(
                        "S-TYPE ERROR /paymentMethodsResponse/paymentMethods 1:45",
                        "S-MAX-LENGTH ERROR /paymentMethodsResponse/paymentMethods/paymentMethodComplete[1]/country 1:175");
    }

    @Test
    void textBetweenElementsIsReportedAtTheirParent() {
        assertThat(
                        found(
                                "\uFEFF<request>\r\n<!-- \uD83D\uDE00 --><merchant>x<apiLogin>pRRXKOl8ikMmt9u</apiLogin>y</merchant></request>"))
                .contains("S-TYPE ERROR /request/merchant 2:11");
    }

    @Test
    void textInsteadOfElementsIsNoObject() {
        assertThat(found("<request><command>PING</command><merchant>\tpRRXKOl8ikMmt9u</merchant></request>"))
                .contains("S-TYPE ERROR /request/merchant 1:43")
                .noneMatch(line -> line.contains("apiLogin"));
    }

    @Test
    void aValueStartsBehindWhatIsNoneOfIt() {
        assertThat(
                        found(
                                "<request a='>'><language><!-- es --><?x?><![CDATA[xx]]></language><isTest>&#32;\r\n\t<!-- -->&#x9;yes</isTest></request>"))
                .contains("S-ENUM ERROR /request/language 1:51", "S-TYPE ERROR /request/isTest 2:15");
    }

    private static Report check(String xml) {
        return check(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Report check(byte[] xml) {
        return Verdict.VALIDATOR.check(xml);
    }

    private static List<String> found(String xml) {
        Report report = check(xml);
        assertThat(report.message()).as(() -> report.findings().toString()).isPresent();
        return report.findings().stream().map(ToleranceTest::line).toList();
    }

    private static String line(Finding finding) {
        Severity severity = finding.severity();
        return finding.id() + " " + severity + " " + finding.xpath() + " "
                + finding.position().line() + ":" + finding.position().column();
    }

    private static byte[] shuffled(byte[] xml, Random random) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        shuffle(document.getDocumentElement(), random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    /** Shuffles the elements of an element, and theirs; the key of an entry stays before its value. */
    private static void shuffle(Element parent, Random random) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
                shuffle(element, random);
            }
        }
        if (!parent.getTagName().equals("entry")) {
            Collections.shuffle(children, random);
            children.forEach(parent::appendChild);
        }
    }
}
