package io.github.payuperu.compatibility.xsd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** One XML Schema, with what it declares at its top by kind and name. */
final class SchemaFile {
    static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private final Element root;
    private final Map<String, Element> declared = new HashMap<>();

    private SchemaFile(Element root) {
        this.root = root;
        for (Element child : children(root)) {
            declared.put(child.getLocalName() + " " + child.getAttribute("name"), child);
        }
    }

    /** Reads a schema; no DTD, nothing from elsewhere. */
    static SchemaFile read(InputStream in) throws IOException, SAXException {
        return new SchemaFile(builder().parse(in).getDocumentElement());
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Element root() {
        return root;
    }

    /** The global elements. */
    List<Element> elements() {
        return children(root).stream()
                .filter(child -> child.getLocalName().equals("element"))
                .toList();
    }

    /** What is declared at the top under the name that a reference names; empty for what XML Schema itself declares. */
    Optional<Element> resolve(String kind, Element asker, String reference) {
        return isBuiltIn(asker, reference)
                ? Optional.empty()
                : Optional.ofNullable(declared.get(kind + " " + local(reference)));
    }

    /** The name with the usual prefix if XML Schema itself has it, without any if not. */
    static String nameOf(Element asker, String reference) {
        return isBuiltIn(asker, reference) ? "xs:" + local(reference) : local(reference);
    }

    private static boolean isBuiltIn(Element asker, String reference) {
        int colon = reference.indexOf(':');
        return XS.equals(asker.lookupNamespaceURI(colon < 0 ? null : reference.substring(0, colon)));
    }

    private static String local(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    /** The elements of XML Schema in this one, but for what is written for people. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && XS.equals(element.getNamespaceURI()) && !isAnnotation(element)) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element in this one; it needs one to mean anything. */
    static Element first(Element parent) {
        return children(parent).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an empty " + parent.getLocalName()));
    }

    private static boolean isAnnotation(Element element) {
        return element.getLocalName().equals("annotation");
    }

    /** The first element of that name in this one. */
    static Optional<Element> child(Element parent, String... names) {
        return children(parent).stream()
                .filter(child -> List.of(names).contains(child.getLocalName()))
                .findFirst();
    }

    /** Says nothing on standard error. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
