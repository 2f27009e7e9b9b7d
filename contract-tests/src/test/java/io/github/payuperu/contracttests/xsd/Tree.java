package io.github.payuperu.contracttests.xsd;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML element to be spoilt: its content is markup, so anything can be put in. */
final class Tree {
    private final String name;
    private final List<Tree> children = new ArrayList<>();
    private String attributes = "";
    private String text = "";

    Tree(String name) {
        this.name = name;
    }

    /** An element that holds a text, given as markup. */
    static Tree leaf(String name, String markup) {
        Tree leaf = new Tree(name);
        leaf.text = markup;
        return leaf;
    }

    static Tree parse(byte[] xml) {
        try {
            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
            reader.nextTag();
            return parse(reader);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Tree parse(XMLStreamReader reader) throws XMLStreamException {
        Tree tree = new Tree(reader.getLocalName());
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                tree.children.add(parse(reader));
            } else {
                tree.text += escaped(reader.getText());
            }
        }
        return tree;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Tree copy() {
        Tree copy = new Tree(name);
        copy.attributes = attributes;
        copy.text = text;
        children.forEach(child -> copy.children.add(child.copy()));
        return copy;
    }

    /** The element with another name and the same content. */
    Tree renamed(String other) {
        Tree renamed = new Tree(other);
        renamed.attributes = attributes;
        renamed.text = text;
        renamed.children.addAll(children);
        return renamed;
    }

    /** The element at the end of a path of positions. */
    Tree at(List<Integer> path) {
        Tree tree = this;
        for (int index : path) {
            tree = tree.children.get(index);
        }
        return tree;
    }

    /** The children, to be changed. */
    List<Tree> children() {
        return children;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** Puts markup before the children. */
    Tree text(String markup) {
        text = markup;
        return this;
    }

    Tree attribute(String markup) {
        attributes = " " + markup;
        return this;
    }

    /** The element as a document. */
    String write() {
        return "<" + name + attributes + ">" + text
                + children.stream().map(Tree::write).collect(Collectors.joining()) + "</" + name + ">";
    }
}
