package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLOutputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages as XML in UTF-8, elements in the order of the message. Nulls are left out, since XML has no word for them.
 * Whether a message can be written at all, and what is lost, {@link io.github.payuperu.wire.convert.Converter} says.
 */
public final class XmlWriter {
    private final XMLOutputFactory2 factory = Woodstox.output();
    private final boolean pretty;

    private XmlWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Writes one element a line. */
    public static XmlWriter pretty() {
        return new XmlWriter(true);
    }

    /** Writes without blanks. */
    public static XmlWriter compact() {
        return new XmlWriter(false);
    }

    /**
     * The message as an XML document.
     *
     * @param root name of the root element, see {@link io.github.payuperu.wire.contract.Operation#root}
     * @throws IllegalArgumentException if the message has a name or a character that XML does not have
     */
    public byte[] write(Message message, String root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = factory.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            message.accept(new Elements(writer, root, pretty));
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The message has no form in XML", e);
        }
        if (pretty) {
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** Writes each node as an element, or as an entry where its container is a map. */
    private static final class Elements implements MessageVisitor {
        private static final String INDENT = "  ";
        /** Name of the elements of a list that the contract does not know. */
        private static final String ITEM = "item";

        private final XMLStreamWriter writer;
        private final String root;
        private final boolean pretty;
        private final Deque<Container> containers = new ArrayDeque<>();
        private int depth;
        /** Whether the last thing written is a start tag: an element that holds nothing gets no line of its own inside. */
        private boolean justOpened;

        Elements(XMLStreamWriter writer, String root, boolean pretty) {
            this.writer = writer;
            this.root = root;
            this.pretty = pretty;
        }

        @Override
        public void startObject(@Nullable Field field, String name, int node) {
            start(field, name);
        }

        @Override
        public void startArray(@Nullable Field field, String name, int node) {
            start(field, name);
        }

        @Override
        public void endObject() {
            end();
        }

        @Override
        public void endArray() {
            end();
        }

        @Override
        public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
            if (kind == ScalarKind.NULL) {
                return;
            }
            String spelled = XmlTypes.text(field, kind, text);
            unchecked(() -> {
                if (isInMap()) {
                    openEntry(name);
                    leaf(XmlTypes.element(field, kind, text), spelled);
                    close();
                } else {
                    leaf(elementName(field, name), spelled);
                }
            });
        }

        private void start(@Nullable Field field, String name) {
            unchecked(() -> {
                boolean entry = isInMap();
                if (entry) {
                    openEntry(name);
                }
                open(containers.isEmpty() ? root : entry ? XmlTypes.ADDITIONAL_VALUE : elementName(field, name));
                containers.push(new Container(field != null && field.type() == ValueType.MAP, entry));
            });
        }

        private void end() {
            unchecked(() -> {
                close();
                if (containers.pop().inEntry()) {
                    close();
                }
            });
        }

        private boolean isInMap() {
            return !containers.isEmpty() && containers.peek().map();
        }

        private static String elementName(@Nullable Field field, String name) {
            if (field != null) {
                return field.xmlName();
            }
            return name.isEmpty() ? ITEM : name;
        }

        private void openEntry(String key) throws XMLStreamException {
            open(XmlTypes.ENTRY);
            leaf("string", key);
        }

        private void open(String name) throws XMLStreamException {
            if (depth > 0) {
                line();
            }
            writer.writeStartElement(name);
            depth++;
            justOpened = true;
        }

        private void close() throws XMLStreamException {
            depth--;
            if (!justOpened) {
                line();
            }
            writer.writeEndElement();
            justOpened = false;
        }

        private void leaf(String name, String text) throws XMLStreamException {
            line();
            justOpened = false;
            if (text.isEmpty()) {
                writer.writeEmptyElement(name);
            } else {
                writer.writeStartElement(name);
                writer.writeCharacters(text);
                writer.writeEndElement();
            }
        }

        private void line() throws XMLStreamException {
            if (pretty) {
                writer.writeCharacters("\n" + INDENT.repeat(depth));
            }
        }

        private static void unchecked(Output output) {
            try {
                output.write();
            } catch (XMLStreamException e) {
                throw new IllegalArgumentException("The message has no form in XML", e);
            }
        }

        /** An open object or list, and whether it is a map or stands in an entry of one. */
        private record Container(boolean map, boolean inEntry) {}

        private interface Output {
            void write() throws XMLStreamException;
        }
    }
}
