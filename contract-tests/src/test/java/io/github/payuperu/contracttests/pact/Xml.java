package io.github.payuperu.contracttests.pact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** XML as trees of the JDK, which shares no code with our readers and writers. */
final class Xml {
    private Xml() {}

    /** The document without the blanks between its elements. */
    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            dropBlanks(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("No XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In UTF-8, on one line, without a declaration. */
    static byte[] print(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text that is the same for documents whose elements differ in sequence only. */
    static String sorted(byte[] xml) {
        return sorted(parse(xml).getDocumentElement());
    }

    private static String sorted(Element element) {
        List<Element> children = children(element);
        String content = children.isEmpty()
                ? element.getTextContent()
                : children.stream().map(Xml::sorted).sorted().collect(Collectors.joining());
        return "<" + element.getTagName() + ">" + content + "</" + element.getTagName() + ">";
    }

    static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static void dropBlanks(Element element) {
        List<Element> children = children(element);
        if (!children.isEmpty()) {
            NodeList nodes = element.getChildNodes();
            for (int i = nodes.getLength() - 1; i >= 0; i--) {
                if (nodes.item(i).getNodeType() == Node.TEXT_NODE) {
                    element.removeChild(nodes.item(i));
                }
            }
            children.forEach(Xml::dropBlanks);
        }
    }
}
