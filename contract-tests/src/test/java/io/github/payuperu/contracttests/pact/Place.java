package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.core.model.PathExpressionsKt;
import au.com.dius.pact.core.model.PathToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where a matching rule points to in a body. */
final class Place {
    private final List<PathToken> path;

    Place(String expression) {
        List<PathToken> tokens = PathExpressionsKt.parsePath(expression);
        this.path = tokens.subList(1, tokens.size());
    }

    /** The containers whose member the path names, each with a value there. */
    List<ContainerNode<?>> parents(JsonNode root) {
        List<JsonNode> found = List.of(root);
        for (PathToken token : path.subList(0, path.size() - 1)) {
            found = found.stream().flatMap(node -> below(node, token).stream()).toList();
        }
        List<ContainerNode<?>> parents = new ArrayList<>();
        for (JsonNode node : found) {
            if (!below(node, last()).isEmpty()) {
                parents.add((ContainerNode<?>) node);
            }
        }
        return parents;
    }

    /** Puts the value there. */
    void put(JsonNode root, JsonNode value) {
        for (ContainerNode<?> parent : parents(root)) {
            if (parent instanceof ObjectNode object) {
                object.set(((PathToken.Field) last()).getName(), value);
            } else if (parent instanceof ArrayNode array) {
                array.set(0, value);
            }
        }
    }

    /** The elements whose text, or the elements that the path names. */
    List<Element> elements(Document document) {
        List<Node> found = List.of(document);
        for (PathToken token : path) {
            String name = ((PathToken.Field) token).getName();
            if (!name.equals("#text")) {
                found = found.stream()
                        .flatMap(node -> named(node, name).stream())
                        .toList();
            }
        }
        return found.stream().map(Element.class::cast).toList();
    }

    private PathToken last() {
        return path.get(path.size() - 1);
    }

    private static List<JsonNode> below(JsonNode node, PathToken token) {
        List<JsonNode> found = new ArrayList<>();
        if (token instanceof PathToken.Field field && node.has(field.getName())) {
            found.add(node.get(field.getName()));
        } else if (token instanceof PathToken.StarIndex) {
            node.forEach(found::add);
        }
        return found;
    }

    private static List<Node> named(Node node, String name) {
        List<Node> found = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}
