package io.github.payuperu.wire.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The tags of any body, as a parser finds them. */
final class ParsedTags implements XmlTags {
    private final XMLStreamReader2 reader;

    ParsedTags(XMLStreamReader2 reader) {
        this.reader = reader;
    }

    /** Comments and processing instructions are passed over, entities refused. */
    @Override
    public boolean next(XmlText text) throws XMLStreamException {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("Undeclared entity", reader.getLocation());
                default -> text.append(reader);
            }
        }
    }

    @Override
    public String name() {
        return reader.getLocalName();
    }

    @Override
    public boolean isQualified() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && !namespace.isEmpty();
    }

    @Override
    public long offset() throws XMLStreamException {
        return reader.getLocationInfo().getStartingCharOffset();
    }
}
