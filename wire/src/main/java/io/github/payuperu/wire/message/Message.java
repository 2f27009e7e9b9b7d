package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.FormTraits;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Scope;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.finding.Places;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of one request or response. Knows nothing of syntax: a rule that reads it gives the same verdict for JSON, XML
 * and Java objects. Where a field stands in a list, its first occurrence is meant. Immutable.
 */
public final class Message {
    /** What is longer or has a larger exponent is no amount, and would take a while or a lot of room to compute. */
    private static final int MOST_DIGITS = 100;

    private final Contract contract;
    private final List<Field> fields;
    private final Tape tape;
    private final int[] firstNode;
    /** The number of the first field that this message could have. */
    private final int base;

    private final boolean emptyTexts;
    private final boolean controls;
    private final MessageSource source;

    /**
     * @param emptyTexts whether there is any empty text
     * @param controls whether there is a control character in any value
     */
    Message(
            Contract contract,
            List<Field> fields,
            Tape tape,
            int[] firstNode,
            boolean emptyTexts,
            boolean controls,
            MessageSource source) {
        this.contract = contract;
        this.fields = fields;
        this.base = fields.get(0).id();
        this.tape = tape;
        this.firstNode = firstNode;
        this.emptyTexts = emptyTexts;
        this.controls = controls;
        this.source = source;
    }

    /** Whether the field was sent with a value: null and empty text count as absent, an empty object does not. */
    public boolean has(Field field) {
        int node = node(field);
        return node != Tape.NO_NODE && (tape.isContainer(node) || tape.isValue(node));
    }

    /** Whether the field was sent as an empty text. */
    public boolean isEmpty(Field field) {
        int node = node(field);
        return node != Tape.NO_NODE
                && !tape.isContainer(node)
                && tape.kind(node) == ScalarKind.TEXT
                && tape.textLength(node) == 0;
    }

    /** The value as it was written; null when absent, null, empty, or not a single value. */
    public @Nullable String text(Field field) {
        int node = node(field);
        return node == Tape.NO_NODE ? null : tape.valueOrNull(node);
    }

    /** The value as a number, exact and with the decimals that were written; null when absent or no number. */
    public @Nullable BigDecimal decimal(Field field) {
        String text = text(field);
        if (text == null || text.length() > MOST_DIGITS) {
            return null;
        }
        try {
            BigDecimal decimal = new BigDecimal(text);
            return Math.abs((long) decimal.scale()) > MOST_DIGITS ? null : decimal;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether the field is there and true. */
    public boolean isTrue(Field field) {
        return "true".equals(text(field));
    }

    /** Known fields that were sent as empty texts, in the order of the message. */
    public List<Field> emptyTexts() {
        if (!emptyTexts) {
            return List.of();
        }
        List<Field> empty = new ArrayList<>();
        for (Field field : fields) {
            if (isEmpty(field)) {
                empty.add(field);
            }
        }
        return empty;
    }

    /** Known fields whose texts have control characters, in contract order; usually none, which is told quickly. */
    public List<Field> textsWithControls() {
        return controls ? fields.stream().filter(this::hasControls).toList() : List.of();
    }

    private boolean hasControls(Field field) {
        int node = node(field);
        return node != Tape.NO_NODE && !tape.isContainer(node) && tape.hasControls(node);
    }

    /** Whether the field is one of those that a message of this kind can have. */
    public boolean mayHave(Field field) {
        int index = field.id() - base;
        return index >= 0 && index < firstNode.length;
    }

    /** Number of the field's node, negative when the field was not sent. */
    public int node(Field field) {
        int index = field.id() - base;
        return index >= 0 && index < firstNode.length ? firstNode[index] : Tape.NO_NODE;
    }

    /** Number of the node of the nearest ancestor that was sent, at least the root. */
    public int nodeOfParent(Field field) {
        Field parent = field.parentOrNull();
        while (parent != null) {
            int node = node(parent);
            if (node != Tape.NO_NODE) {
                return node;
            }
            parent = parent.parentOrNull();
        }
        return 0;
    }

    /** Whether the field's parent was sent as the container it should be, so that its members can be missed; the root always is. */
    public boolean hasParent(Field field) {
        Field parent = field.parentOrNull();
        if (parent == null) {
            return true;
        }
        int node = node(parent);
        byte shape = parent.type() == ValueType.ARRAY ? Tape.ARRAY : Tape.OBJECT;
        return node != Tape.NO_NODE && tape.shape(node) == shape;
    }

    /** Number of the node that follows this one and all that is in it. */
    public int nodeAfter(int node) {
        return tape.after(node);
    }

    /** Tells paths and positions, for a message of that scope and direction. */
    public Places places(Scope scope, Direction direction) {
        Operation operation = scope.operation().orElse(null);
        FormTraits form = operation == null ? null : operation.form();
        return form == null
                ? new MessagePlaces(contract, scope, direction, tape, source)
                : new FormPlaces(contract, form.prefix(), tape, source);
    }

    /** Shows the whole message, in the order it was written. */
    public void accept(MessageVisitor visitor) {
        if (tape.size() > 0) {
            visit(0, visitor);
        }
    }

    private void visit(int node, MessageVisitor visitor) {
        if (tape.isIgnored(node)) {
            visitor.duplicate(node);
            return;
        }
        Field field = field(node);
        String name = nameAt(node, field);
        if (!tape.isContainer(node)) {
            visitor.scalar(field, name, node, tape.kind(node), tape.text(node));
            return;
        }
        boolean array = tape.shape(node) == Tape.ARRAY;
        if (array) {
            visitor.startArray(field, name, node);
        } else {
            visitor.startObject(field, name, node);
        }
        for (int child = node + 1; child < tape.after(node); child = tape.after(child)) {
            visit(child, visitor);
        }
        if (array) {
            visitor.endArray();
        } else {
            visitor.endObject();
        }
    }

    /** The names of members of the root that the contract does not know, by node. */
    public SortedMap<Integer, String> unknownMembers() {
        SortedMap<Integer, String> unknown = new TreeMap<>();
        for (int node = 1; node < tape.size(); node = tape.after(node)) {
            if (tape.isUnknown(node)) {
                unknown.put(node, tape.nameAt(node));
            }
        }
        return unknown;
    }

    /** The known members of the root, in contract order. */
    public List<Field> rootMembers() {
        return fields.stream()
                .filter(field -> field.parent().isEmpty() && node(field) != Tape.NO_NODE)
                .toList();
    }

    /** What of this message another does not say in the same way, for example after a conversion. */
    public List<Difference> compareWith(Message other) {
        return new Comparison(contract, tape, other.tape).differences();
    }

    /** The field of a node; null for the root, for duplicates, and for members that the contract does not know. */
    public @Nullable Field field(int node) {
        return tape.label(node) >= 0 ? contract.allFields().get(tape.label(node)) : null;
    }

    private String nameAt(int node, @Nullable Field field) {
        if (field != null) {
            return field.name();
        }
        return tape.isUnknown(node) ? tape.nameAt(node) : "";
    }

    /** Says how much it holds, never what. */
    @Override
    public String toString() {
        return "Message of " + tape.size() + " nodes";
    }
}
