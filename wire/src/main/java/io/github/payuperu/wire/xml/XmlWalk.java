package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.MessageAssembler;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Passes the elements of one XML message on to an assembler: entries become members of a map, wrapped elements those of a
 * list, and text becomes a number or a truth value where the contract says so. Attributes are passed over: older samples and
 * libraries add {@code class}, which the gateway does not need.
 */
final class XmlWalk {
    private final XmlTags tags;
    private final MessageAssembler assembler;
    private final XmlText text = new XmlText();

    XmlWalk(XmlTags tags, MessageAssembler assembler) {
        this.tags = tags;
        this.assembler = assembler;
    }

    /** Walks from the root's start tag, which has just been read, to its end tag. */
    void root() throws XMLStreamException {
        long tag = tags.offset();
        container(null, null, tag, toElement());
    }

    private void element(String name) throws XMLStreamException {
        value(name, tags.isQualified() ? null : assembler.resolve(name), null);
    }

    /**
     * The element just started. With elements in it, it is a container, whatever the contract says; with text alone it is a
     * single value, even where the contract wants a container; if it is empty the contract decides.
     */
    private void value(@Nullable String name, @Nullable Field field, @Nullable String typeName)
            throws XMLStreamException {
        long tag = tags.offset();
        boolean holdsElement = toElement();
        boolean container = field != null && field.type().isContainer();
        if (holdsElement || (container && text.isBlank())) {
            container(name, field, tag, holdsElement);
        } else if (container) {
            assembler.at(ValueStart.TEXT.place(tag));
            assembler.scalar(name, ScalarKind.TEXT, text.characters(), text.start(), text.length());
        } else {
            scalar(name, field, typeName, tag);
        }
    }

    /** A container up to its end tag, its first element just started if it has one; text between elements is reported. */
    private void container(@Nullable String name, @Nullable Field field, long tag, boolean holdsElement)
            throws XMLStreamException {
        ValueType type = field == null ? ValueType.OBJECT : field.type();
        assembler.at(ValueStart.TAG.place(tag));
        if (type == ValueType.ARRAY) {
            assembler.startArray(name);
        } else {
            assembler.startObject(name);
        }
        boolean mixed = !text.isBlank();
        boolean more = holdsElement;
        while (more) {
            switch (type) {
                case MAP -> mapMember();
                case ARRAY -> item(field == null ? null : field.element());
                default -> element(tags.name());
            }
            more = toElement();
            mixed |= !text.isBlank();
        }
        if (mixed) {
            assembler.misplaced("mixed");
        }
        assembler.end();
    }

    private void item(@Nullable Field item) throws XMLStreamException {
        if (item != null && item.xmlName().equals(tags.name())) {
            value(null, item, null);
        } else {
            assembler.misplaced("item");
            skip();
        }
    }

    private void mapMember() throws XMLStreamException {
        if (tags.name().equals(XmlTypes.ENTRY)) {
            entry();
        } else {
            int node = assembler.nextNode();
            element(tags.name());
            assembler.unwrapped(node);
        }
    }

    /** An entry has two elements: the key, then the value, whose name is its type. */
    private void entry() throws XMLStreamException {
        String key = null;
        boolean complete = false;
        for (boolean more = toPartOfEntry(); more; more = toPartOfEntry()) {
            if (key == null) {
                key = key();
            } else if (complete) {
                assembler.misplaced(XmlTypes.ENTRY);
                skip();
            } else {
                value(key, assembler.resolve(key), tags.name());
                complete = true;
            }
        }
        if (!complete) {
            assembler.misplaced(XmlTypes.ENTRY);
        }
    }

    private boolean toPartOfEntry() throws XMLStreamException {
        boolean more = toElement();
        if (!text.isBlank()) {
            assembler.misplaced(XmlTypes.ENTRY);
        }
        return more;
    }

    private String key() throws XMLStreamException {
        text.clear();
        while (tags.next(text)) {
            assembler.misplaced(XmlTypes.ENTRY);
            skip();
        }
        return text.string();
    }

    private void scalar(@Nullable String name, @Nullable Field field, @Nullable String typeName, long tag) {
        boolean literal = field == null
                ? typeName == null || !isTyped(typeName)
                : field.type().isText();
        if (!literal) {
            text.trim();
        }
        assembler.at((literal ? ValueStart.TEXT : ValueStart.TRIMMED_TEXT).place(tag));
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
        if (typeName != null && XmlTypes.NUMBERS.contains(typeName) && text.isNumber()) {
            return ScalarKind.NUMBER;
        }
        return XmlTypes.BOOLEAN.equals(typeName) && text.isFlag() ? ScalarKind.BOOLEAN : ScalarKind.TEXT;
    }

    private static boolean isTyped(String typeName) {
        return XmlTypes.NUMBERS.contains(typeName) || XmlTypes.BOOLEAN.equals(typeName);
    }

    /** Gathers text up to the next start tag, which is true, or to the end tag of the open element. */
    private boolean toElement() throws XMLStreamException {
        text.clear();
        return tags.next(text);
    }

    /** Passes over the element just started, with everything in it; the limits hold there too. */
    private void skip() throws XMLStreamException {
        XmlText passedOver = new XmlText();
        int open = 1;
        while (open > 0) {
            assembler.passOver(open);
            passedOver.clear();
            open += tags.next(passedOver) ? 1 : -1;
        }
    }
}
