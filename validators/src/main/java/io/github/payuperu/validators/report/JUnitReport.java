package io.github.payuperu.validators.report;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run as JUnit's XML, which CI servers show: one suite, one test for each input. A message with an ERROR is a failed test, an
 * input that could not be read one in error; what is said of a valid message is its output.
 */
public final class JUnitReport implements RunReport {
    private static final String SUITE = "payu-peru.validate";

    private final Sentences sentences;
    private final TextReport text;

    public JUnitReport(Sentences sentences) {
        this.sentences = sentences;
        this.text = new TextReport(sentences, Style.PLAIN);
    }

    @Override
    public boolean startsWithTotals() {
        return true;
    }

    @Override
    public String start(RunTotals totals) {
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="%s" tests="%d" failures="%d" errors="%d" skipped="0">
                """, SUITE, totals.inputs(), totals.invalid(), totals.unread());
    }

    @Override
    public String message(String source, Report report, byte[] body) {
        List<Finding> errors = report.findings(Severity.ERROR);
        return test(source, xml -> {
            if (!errors.isEmpty()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("type", errors.get(0).id());
                xml.writeAttribute("message", summary(errors, report));
                xml.writeCharacters("\n" + text.print(source, report, body));
                xml.writeEndElement();
            } else if (!report.findings().isEmpty()) {
                xml.writeStartElement("system-out");
                xml.writeCharacters("\n" + text.print(source, report, body));
                xml.writeEndElement();
            }
        });
    }

    /** The sentences of the errors, on one line. */
    private String summary(List<Finding> errors, Report report) {
        return errors.stream()
                .map(error -> error.id() + ": " + sentences.message(error, report.direction()))
                .map(Screen::harmless)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String unread(String source, String problem) {
        return test(source, xml -> {
            xml.writeEmptyElement("error");
            xml.writeAttribute("type", "unread");
            xml.writeAttribute("message", Screen.harmless(problem));
        });
    }

    @Override
    public String end(RunTotals totals) {
        return "</testsuite>\n";
    }

    private static String test(String source, Content content) {
        return "  "
                + xml(xml -> {
                    xml.writeStartElement("testcase");
                    xml.writeAttribute("classname", SUITE);
                    xml.writeAttribute("name", Screen.harmless(source));
                    content.write(xml);
                    xml.writeEndElement();
                })
                + "\n";
    }

    private static String xml(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            content.write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }

    @FunctionalInterface
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
