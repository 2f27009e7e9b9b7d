package io.github.payuperu.contracttests.pact;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import java.util.List;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Changes a body in XML and leaves everything else, but for blanks between elements, as it was written. */
final class XmlEdits {
    private static final XPathFactory XPATHS = XPathFactory.newDefaultInstance();

    private final Contract contract = Contract.get();
    private final XPath xpath = XPATHS.newXPath();
    private final Operation operation;
    private final Direction direction;

    XmlEdits(Operation operation, Direction direction) {
        this.operation = operation;
        this.direction = direction;
    }

    byte[] apply(byte[] body, List<Edit> edits) {
        Document document = Xml.parse(body);
        edits.forEach(edit -> apply(document, edit));
        return Xml.print(document);
    }

    boolean has(byte[] body, String term) {
        return find(Xml.parse(body), path(contract.require(direction, term))) != null;
    }

    private void apply(Document document, Edit edit) {
        Field field = contract.require(direction, edit.term());
        Node found = find(document, path(field));
        if (edit.hasValue()) {
            Node element = found == null ? append(document, field) : fitting(found, edit.value());
            element.setTextContent(edit.value().toString());
        } else if (found != null) {
            found.getParentNode().removeChild(found);
        }
    }

    /** The entries of open maps are named for the type of their value. */
    private static Node fitting(Node element, Object value) {
        boolean tooLarge = value instanceof Long number && number > Integer.MAX_VALUE;
        return tooLarge && element.getNodeName().equals("int")
                ? element.getOwnerDocument().renameNode(element, null, "long")
                : element;
    }

    private Node append(Document document, Field field) {
        Node parent = field.parent()
                .map(container -> find(document, path(container)))
                .orElseGet(document::getDocumentElement);
        return parent.appendChild(document.createElement(field.xmlName()));
    }

    private String path(Field field) {
        return contract.xpath(field, contract.scope(operation));
    }

    private Node find(Document document, String path) {
        try {
            return (Node) xpath.evaluate(path, document, XPathConstants.NODE);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException("No path: " + path, e);
        }
    }
}
