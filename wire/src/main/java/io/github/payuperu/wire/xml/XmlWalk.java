package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.MessageAssembler;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Passes the elements of one XML message on to an assembler: entries become members of a map, wrapped elements those of a
 * list, and text becomes a number or a truth value where the contract says so. Attributes are passed over: older samples and
 * libraries add {@code class}, which the gateway does not need.
 */
final class XmlWalk {
    private static final String ENTRY = "entry";
    private static final Set<String> NUMBERS = Set.of(
            "int",
            "integer",
            "long",
            "short",
            "byte",
            "bigDecimal",
            "big-decimal",
            "bigInteger",
            "big-int",
            "float",
            "double");
    private static final String BOOLEAN = "boolean";

    private final XMLStreamReader2 reader;
    private final MessageAssembler assembler;
    private final Listener listener;
    private final XmlText text = new XmlText();

    /** Is told of each node just before it is added. */
    @FunctionalInterface
    interface Listener {
        Listener NONE = (node, offset) -> {};

        /** The node of that number starts at that character of the source. */
        void node(int node, long offset);
    }

    XmlWalk(XMLStreamReader2 reader, MessageAssembler assembler, Listener listener) {
        this.reader = reader;
        this.assembler = assembler;
        this.listener = listener;
    }

    /** Walks from the root's start tag, which the reader has just read, to its end tag. */
    void root() throws XMLStreamException {
        object(null);
    }

    private void object(@Nullable String name) throws XMLStreamException {
        listener.node(assembler.nextNode(), offset());
        assembler.startObject(name);
        members(false);
        assembler.end();
    }

    /** Everything up to the end tag of the open element; text between elements is reported. */
    private void members(boolean textBefore) throws XMLStreamException {
        boolean mixed = textBefore;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader.getLocalName());
            } else {
                mixed |= !reader.isWhiteSpace();
            }
        }
        if (mixed) {
            assembler.misplaced("mixed");
        }
    }

    private void element(String name) throws XMLStreamException {
        Field field = inNoNamespace() ? assembler.resolve(name) : null;
        if (field == null) {
            leaf(name, null, null);
            return;
        }
        switch (field.type()) {
            case MAP -> map(field);
            case ARRAY -> list(field);
            case OBJECT -> object(name);
            default -> leaf(name, field, null);
        }
    }

    private void list(Field field) throws XMLStreamException {
        listener.node(assembler.nextNode(), offset());
        assembler.startArray(field.xmlName());
        Field item = field.element();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean named = item != null && item.xmlName().equals(reader.getLocalName());
                if (named) {
                    object(null);
                } else {
                    assembler.misplaced("item");
                    skip();
                }
            } else if (!reader.isWhiteSpace()) {
                assembler.misplaced("mixed");
            }
        }
        assembler.end();
    }

    private void map(Field field) throws XMLStreamException {
        listener.node(assembler.nextNode(), offset());
        assembler.startObject(field.xmlName());
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals(ENTRY)) {
                    entry();
                } else {
                    int node = assembler.nextNode();
                    element(reader.getLocalName());
                    assembler.unwrapped(node);
                }
            } else if (!reader.isWhiteSpace()) {
                assembler.misplaced("mixed");
            }
        }
        assembler.end();
    }

    /** An entry has two elements: the key, then the value, whose name is its type. */
    private void entry() throws XMLStreamException {
        String key = null;
        boolean complete = false;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                if (!reader.isWhiteSpace()) {
                    assembler.misplaced(ENTRY);
                }
            } else if (key == null) {
                key = key();
            } else if (complete) {
                assembler.misplaced(ENTRY);
                skip();
            } else {
                value(key);
                complete = true;
            }
        }
        if (!complete) {
            assembler.misplaced(ENTRY);
        }
    }

    private String key() throws XMLStreamException {
        text.clear();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                assembler.misplaced(ENTRY);
                skip();
            } else {
                text.append(reader);
            }
        }
        return text.string();
    }

    private void value(String key) throws XMLStreamException {
        Field field = assembler.resolve(key);
        if (field != null && field.type() == ValueType.OBJECT) {
            object(key);
        } else {
            leaf(key, field, reader.getLocalName());
        }
    }

    /** An element that should hold text; if it holds elements it is an object that the assembler has to judge. */
    private void leaf(String name, @Nullable Field field, @Nullable String typeName) throws XMLStreamException {
        long offset = offset();
        text.clear();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                listener.node(assembler.nextNode(), offset);
                boolean mixed = !text.isBlank();
                String first = reader.getLocalName();
                assembler.startObject(name);
                element(first);
                members(mixed);
                assembler.end();
                return;
            }
            if (text.isEmpty()) {
                offset = offset();
            }
            text.append(reader);
        }
        scalar(name, field, typeName, offset);
    }

    private void scalar(String name, @Nullable Field field, @Nullable String typeName, long offset) {
        boolean literal = field == null
                ? typeName == null || !isTyped(typeName)
                : field.type().isText();
        long start = literal ? offset : offset + text.trim();
        listener.node(assembler.nextNode(), start);
        if (field != null && field.type() == ValueType.EPOCH_MILLIS) {
            OptionalLong millis = XmlClock.millis(text.string());
            millis.ifPresent(value -> text.set(Long.toString(value)));
        }
        assembler.scalar(name, kind(field, typeName), text.characters(), text.start(), text.length());
    }

    private ScalarKind kind(@Nullable Field field, @Nullable String typeName) {
        boolean text = field != null && field.type().isText();
        if (field == null || (text && typeName != null)) {
            return kindByName(typeName);
        }
        return switch (field.type()) {
            case NUMBER, INTEGER, EPOCH_MILLIS -> this.text.isNumber() ? ScalarKind.NUMBER : ScalarKind.TEXT;
            case BOOLEAN -> this.text.isFlag() ? ScalarKind.BOOLEAN : ScalarKind.TEXT;
            default -> ScalarKind.TEXT;
        };
    }

    private ScalarKind kindByName(@Nullable String typeName) {
        if (typeName != null && NUMBERS.contains(typeName) && text.isNumber()) {
            return ScalarKind.NUMBER;
        }
        return BOOLEAN.equals(typeName) && text.isFlag() ? ScalarKind.BOOLEAN : ScalarKind.TEXT;
    }

    private static boolean isTyped(String typeName) {
        return NUMBERS.contains(typeName) || BOOLEAN.equals(typeName);
    }

    private boolean inNoNamespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null || namespace.isEmpty();
    }

    /** Passes over the element just started, with everything in it. */
    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** The next element or text; comments and processing instructions are passed over, entities refused. */
    private int next() throws XMLStreamException {
        while (true) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("Undeclared entity", reader.getLocation());
                default -> {
                    return event;
                }
            }
        }
    }

    private long offset() throws XMLStreamException {
        return listener == Listener.NONE ? 0 : reader.getLocationInfo().getStartingCharOffset();
    }
}
