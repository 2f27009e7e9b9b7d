package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a message event by event, in the order of the source. Containers are opened and closed like brackets; the first
 * one is the root. Used by one thread, once.
 */
public final class MessageBuilder {
    private static final int EXPECTED_NODES = 96;

    private final Contract contract;
    private final List<Field> fields;
    private final int base;
    private final Tape tape;
    private final int[] firstNode;
    /** For each field the container it was last seen in, so that a second one in the same container is noticed. */
    private final int[] seenIn;

    private final Set<UnknownMember> unknownMembers = new HashSet<>(0);

    private int container = Tape.NO_NODE;

    /**
     * @param contract whose fields the nodes are
     * @param expectedText how many characters all values together may have; more is fine
     */
    public MessageBuilder(Contract contract, int expectedText) {
        this(contract, contract.fields(), expectedText);
    }

    /**
     * @param contract whose fields the nodes are
     * @param fields those of them that the message may have: of JSON and XML, or of one form
     * @param expectedText how many characters all values together may have; more is fine
     */
    public MessageBuilder(Contract contract, List<Field> fields, int expectedText) {
        this.contract = contract;
        this.fields = fields;
        this.base = fields.get(0).id();
        this.tape = new Tape(EXPECTED_NODES, Math.max(expectedText, 16));
        this.firstNode = new int[fields.size()];
        this.seenIn = new int[firstNode.length];
        Arrays.fill(firstNode, Tape.NO_NODE);
        Arrays.fill(seenIn, Tape.NO_NODE);
    }

    /** Opens an object; both null for the root, the field null for a member that the contract does not know. */
    public int startObject(@Nullable Field field, @Nullable String name) {
        return open(Tape.OBJECT, field, name);
    }

    /** Opens a list. */
    public int startArray(@Nullable Field field, @Nullable String name) {
        return open(Tape.ARRAY, field, name);
    }

    /** Closes the container opened last. */
    public void end() {
        tape.close(container);
        container = tape.parent(container);
    }

    /** Adds a value; the text is copied. */
    public int scalar(
            @Nullable Field field, @Nullable String name, ScalarKind kind, char[] text, int offset, int length) {
        int node = tape.add(Tape.shapeOf(kind), label(field, name), container);
        index(field, node);
        tape.setText(node, text, offset, length);
        return node;
    }

    /** Whether the container that is open already has that field. */
    public boolean hasMember(Field field) {
        int index = field.id() - base;
        return firstNode[index] != Tape.NO_NODE && seenIn[index] == container;
    }

    /** Whether the container that is open already has a member of that name, unknown to the contract. */
    public boolean hasUnknownMember(String name) {
        return unknownMembers.contains(new UnknownMember(container, name));
    }

    /** Makes a node added just now a duplicate: nothing of it will be seen. */
    public void ignore(int node) {
        tape.ignore(node);
    }

    /** The node of the container that is open; negative before the root. */
    public int container() {
        return container;
    }

    /** How many nodes there are, which is the number that the next one gets. */
    public int size() {
        return tape.size();
    }

    /** The finished message. */
    public Message build(MessageSource source) {
        return new Message(contract, fields, tape, firstNode, source);
    }

    private int open(byte shape, @Nullable Field field, @Nullable String name) {
        int node = tape.add(shape, label(field, name), container);
        index(field, node);
        container = node;
        return node;
    }

    private int label(@Nullable Field field, @Nullable String name) {
        if (field != null) {
            return field.id();
        }
        if (container == Tape.NO_NODE) {
            return Tape.ROOT;
        }
        if (name == null) {
            return tape.labelOf("");
        }
        unknownMembers.add(new UnknownMember(container, name));
        return tape.labelOf(name);
    }

    private void index(@Nullable Field field, int node) {
        if (field != null) {
            int index = field.id() - base;
            seenIn[index] = container;
            if (firstNode[index] == Tape.NO_NODE) {
                firstNode[index] = node;
            }
        }
    }

    private record UnknownMember(int container, String name) {}
}
