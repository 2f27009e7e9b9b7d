package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.Reading;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** All there is to say about a body in XML, line by line. */
final class Transcript {
    private static final XMLInputFactory JDK = XMLInputFactory.newDefaultFactory();

    static {
        JDK.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        JDK.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private Transcript() {}

    /** What was read: kind, findings, and each value with its place. */
    static List<String> of(Reading reading) {
        List<String> lines = new ArrayList<>();
        lines.add(reading.direction() + " " + reading.scope().operations() + " " + reading.encoding() + " "
                + reading.complete());
        reading.list().forEach(finding -> lines.add(finding.toString()));
        reading.message().accept(new Lines(reading, lines));
        return lines;
    }

    /** Tags and text as they are found without a parser. */
    static List<String> plainly(byte[] body) {
        List<String> lines = new ArrayList<>();
        PlainTags tags = new PlainTags(body, XmlNames.of(Contract.get()));
        tags.toRoot();
        lines.add("<" + tags.name());
        for (int open = 1; open > 0; ) {
            XmlText text = new XmlText();
            boolean start = tags.next(text);
            lines.add(text.string());
            lines.add(start ? "<" + tags.name() : "</");
            open += start ? 1 : -1;
        }
        tags.toEnd();
        return lines;
    }

    /** Tags and text as the JDK's parser finds them. */
    static List<String> byTheJdk(byte[] body) {
        List<String> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader = JDK.createXMLStreamReader(new ByteArrayInputStream(body));
            while (reader.hasNext()) {
                int event = reader.next();
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                if (start || event == XMLStreamConstants.END_ELEMENT) {
                    if (!lines.isEmpty()) {
                        lines.add(text.toString());
                    }
                    text.setLength(0);
                    lines.add(start ? "<" + reader.getLocalName() : "</");
                } else if (reader.hasText()) {
                    text.append(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            lines.add(e.toString());
        }
        return lines;
    }

    private record Lines(Reading reading, List<String> lines) implements MessageVisitor {
        @Override
        public void startObject(@Nullable Field field, String name, int node) {
            add("object " + name, node);
        }

        @Override
        public void endObject() {
            lines.add("end");
        }

        @Override
        public void startArray(@Nullable Field field, String name, int node) {
            add("array " + name, node);
        }

        @Override
        public void endArray() {
            lines.add("end");
        }

        @Override
        public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
            add(kind + " " + name + " " + text, node);
        }

        @Override
        public void duplicate(int node) {
            add("duplicate", node);
        }

        private void add(String line, int node) {
            Position[] positions = reading.message()
                    .places(reading.scope(), reading.direction())
                    .positions(new int[] {node});
            lines.add(line + " " + positions[0]);
        }
    }
}
