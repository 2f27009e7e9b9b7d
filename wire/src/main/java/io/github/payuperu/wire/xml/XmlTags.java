package io.github.payuperu.wire.xml;

import javax.xml.stream.XMLStreamException;

/** The tags of one XML body and the text between them, one after the other; nothing else in it is of interest. */
interface XmlTags {
    /**
     * Goes to the next tag.
     *
     * @param text to which the text before it is appended
     * @return whether it is a start tag; an element without a separate end tag has one nevertheless
     * @throws XMLStreamException if the body is not well-formed
     */
    boolean next(XmlText text) throws XMLStreamException;

    /** Local name of the element just started. */
    String name();

    /** Whether the element just started is in a namespace. */
    boolean isQualified();

    /** Where the tag just read starts, in characters. */
    long offset() throws XMLStreamException;
}
