package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Scope;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Places;
import io.github.payuperu.wire.finding.Position;
import org.jspecify.annotations.Nullable;

/** Makes paths from the tape: known fields have theirs from the contract, unknown members extend their parent's. */
final class MessagePlaces implements Places {
    private final Contract contract;
    private final Scope scope;
    private final Direction direction;
    private final Tape tape;
    private final MessageSource source;

    MessagePlaces(Contract contract, Scope scope, Direction direction, Tape tape, MessageSource source) {
        this.contract = contract;
        this.scope = scope;
        this.direction = direction;
        this.tape = tape;
        this.source = source;
    }

    @Override
    public String term(int node) {
        Field field = field(node);
        if (field != null) {
            return field.term();
        }
        int parent = tape.parent(node);
        if (parent == Tape.NO_NODE) {
            return "";
        }
        String parentTerm = term(parent);
        if (isElement(node)) {
            return parentTerm + "[]";
        }
        boolean wrapper = parentTerm.isEmpty() || isPayload(parent);
        return wrapper ? shown(node) : parentTerm + "." + shown(node);
    }

    @Override
    public String pointer(int node) {
        Field field = field(node);
        if (field != null) {
            return withPositions(field, field.pointer(), node, 0);
        }
        int parent = tape.parent(node);
        if (parent == Tape.NO_NODE) {
            return "";
        }
        String step = isElement(node) ? Integer.toString(position(node)) : escape(shown(node));
        return pointer(parent) + "/" + step;
    }

    @Override
    public String xpath(int node) {
        Field field = field(node);
        if (field != null) {
            return withPositions(field, path(field), node, 1);
        }
        int parent = tape.parent(node);
        if (parent == Tape.NO_NODE) {
            return root();
        }
        if (isElement(node)) {
            return xpath(parent) + "/*[" + (position(node) + 1) + "]";
        }
        Field parentField = field(parent);
        boolean entry = parentField != null && parentField.type() == ValueType.MAP;
        String base = xpath(parent);
        return base + (entry ? "/entry[string[1]=" + literal(shown(node)) + "]/*[2]" : "/" + shown(node));
    }

    @Override
    public String pointerOfMissing(int parentNode, Field field) {
        return withPositions(field, field.pointer(), parentNode, 0);
    }

    @Override
    public String xpathOfMissing(int parentNode, Field field) {
        return withPositions(field, path(field), parentNode, 1);
    }

    @Override
    public @Nullable Position[] positions(int[] nodes) {
        return source.locate(tape.places(nodes));
    }

    /** Path of a field in XML; one of the other direction stands below this message's root all the same. */
    private String path(Field field) {
        String path = contract.xpath(field, scope);
        return field.direction() == direction ? path : root() + path.substring(path.indexOf('/', 1));
    }

    /** The root of the operation; where that is not known the members tell. */
    private String root() {
        for (int node = 1; node < tape.size(); node = tape.after(node)) {
            Field field = field(node);
            if (field != null && field.direction() == direction) {
                String path = contract.xpath(field, scope);
                return path.substring(0, path.indexOf('/', 1));
            }
        }
        return "/" + scope.operations().get(0).root(direction);
    }

    /** Fills in the positions of list elements, from the innermost outwards. */
    private String withPositions(Field field, String path, int node, int firstPosition) {
        if (!field.isRepeated()) {
            return path;
        }
        String filled = path;
        int current = node;
        while (filled.indexOf('*') >= 0 && current != Tape.NO_NODE) {
            if (isElement(current)) {
                filled = fillLast(filled, position(current) + firstPosition);
            }
            current = tape.parent(current);
        }
        return filled;
    }

    private static String fillLast(String path, int position) {
        for (int at = path.lastIndexOf('*'); at >= 0; at = path.lastIndexOf('*', at - 1)) {
            char before = path.charAt(at - 1);
            boolean entry = before == '/' && at + 1 < path.length() && path.charAt(at + 1) == '[';
            if (!entry) {
                return path.substring(0, at) + position + path.substring(at + 1);
            }
        }
        return path;
    }

    private boolean isElement(int node) {
        int parent = tape.parent(node);
        return parent != Tape.NO_NODE && tape.shape(parent) == Tape.ARRAY;
    }

    private int position(int node) {
        int position = 0;
        for (int sibling = tape.parent(node) + 1; sibling < node; sibling = tape.after(sibling)) {
            position++;
        }
        return position;
    }

    private @Nullable Field field(int node) {
        int label = tape.label(node);
        return label >= 0 ? contract.allFields().get(label) : null;
    }

    /** The objects whose names terms leave out. */
    private boolean isPayload(int node) {
        Field field = field(node);
        return field != null
                && field.parent().isEmpty()
                && (field.name().equals("transaction") || field.name().equals("transactionResponse"));
    }

    private String shown(int node) {
        return tape.isUnknown(node) ? Excerpt.of(tape.nameAt(node)) : "";
    }

    /** A text in XPath, which has no escapes: in the quotes it does not have, else in pieces. */
    private static String literal(String text) {
        if (text.indexOf('\'') < 0) {
            return "'" + text + "'";
        }
        return text.indexOf('"') < 0 ? '"' + text + '"' : "concat('" + text.replace("'", "',\"'\",'") + "')";
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
