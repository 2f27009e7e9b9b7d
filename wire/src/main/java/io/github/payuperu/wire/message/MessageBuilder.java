package io.github.payuperu.wire.message;

import io.github.payuperu.wire.characters.PlainText;
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
    /** Control characters are those before the blank, and those from here to there. */
    private static final char DELETE = 0x7F;

    private static final char LAST_CONTROL = 0x9F;

    private final Contract contract;
    private final List<Field> fields;
    private final int base;
    private final Draft draft = Draft.take();
    private final int[] firstNode;
    /** The last node of each field, so that a second one in the same container is noticed; none while no field came twice. */
    private int @Nullable [] lastNode;

    private @Nullable Set<UnknownMember> unknownMembers;
    private boolean plain;
    private boolean emptyTexts;
    private boolean controls;

    private int container = Tape.NO_NODE;
    private int place = Tape.NO_PLACE;

    /** @param contract whose fields the nodes are */
    public MessageBuilder(Contract contract) {
        this(contract, contract.fields());
    }

    /**
     * @param contract whose fields the nodes are
     * @param fields those of them that the message may have: of JSON and XML, or of one form
     */
    public MessageBuilder(Contract contract, List<Field> fields) {
        this.contract = contract;
        this.fields = fields;
        this.base = fields.get(0).id();
        this.firstNode = new int[fields.size()];
        Arrays.fill(firstNode, Tape.NO_NODE);
    }

    /** Says where the source has the nodes that are added from now on, as its {@link MessageSource} understands it. */
    public void at(int placeInSource) {
        this.place = placeInSource;
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
        draft.close(container);
        container = draft.parent(container);
    }

    /** Adds a value; the text is copied. */
    public int scalar(
            @Nullable Field field, @Nullable String name, ScalarKind kind, char[] text, int offset, int length) {
        int node = add(Tape.shapeOf(kind), field, name);
        plain = draft.append(text, offset, length);
        emptyTexts |= length == 0 && kind == ScalarKind.TEXT;
        controls |= !plain && hasControls(text, offset, length);
        return node;
    }

    /** Adds a value that is a string already. */
    public int scalar(@Nullable Field field, @Nullable String name, ScalarKind kind, String text) {
        int node = add(Tape.shapeOf(kind), field, name);
        int start = draft.textSize();
        plain = draft.append(text);
        if (!text.isEmpty()) {
            draft.know(node, text);
        }
        emptyTexts |= text.isEmpty() && kind == ScalarKind.TEXT;
        controls |= !plain && hasControls(draft.text(), start, text.length());
        return node;
    }

    /** Adds a value of bytes that are {@link PlainText}; they are copied. */
    public int scalar(
            @Nullable Field field, @Nullable String name, ScalarKind kind, byte[] text, int offset, int length) {
        int node = add(Tape.shapeOf(kind), field, name);
        draft.append(text, offset, length);
        plain = true;
        emptyTexts |= length == 0 && kind == ScalarKind.TEXT;
        return node;
    }

    /** Adds a text of valid UTF-8, which is decoded. */
    public int utf8(@Nullable Field field, @Nullable String name, byte[] text, int from, int to) {
        int node = add(Tape.shapeOf(ScalarKind.TEXT), field, name);
        int start = draft.textSize();
        draft.appendUtf8(text, from, to);
        plain = false;
        controls |= hasControls(draft.text(), start, draft.textSize() - start);
        return node;
    }

    /** Where the value added last stands: its characters end at {@link #textEnd}. */
    public char[] text() {
        return draft.text();
    }

    /** Where in {@link #text} the value added last ends. */
    public int textEnd() {
        return draft.textSize();
    }

    /** Gives up; the builder is not to be used any more. */
    public void abandon() {
        draft.leave();
    }

    /** Whether the value added last is {@link PlainText}. */
    public boolean isPlain() {
        return plain;
    }

    /** Says that the text of a node is equal to that one, which the message may hand out instead. */
    public void know(int node, String text) {
        draft.know(node, text);
    }

    /** Whether the container that is open already has that field. */
    public boolean hasMember(Field field) {
        int last = (lastNode == null ? firstNode : lastNode)[field.id() - base];
        return last != Tape.NO_NODE && draft.parent(last) == container;
    }

    /** Whether the container that is open already has a member of that name, unknown to the contract. */
    public boolean hasUnknownMember(String name) {
        return unknownMembers != null && unknownMembers.contains(new UnknownMember(container, name));
    }

    /** Makes a node added just now a duplicate: nothing of it will be seen. */
    public void ignore(int node) {
        draft.ignore(node);
    }

    /** The node of the container that is open; negative before the root. */
    public int container() {
        return container;
    }

    /** How many nodes there are, which is the number that the next one gets. */
    public int size() {
        return draft.size();
    }

    /** The finished message; the builder is not to be used any more. */
    public Message build(MessageSource source) {
        return new Message(contract, fields, draft.finish(), firstNode, emptyTexts, controls, source);
    }

    /** Whether there is a control character: line breaks and tabs are some. */
    private static boolean hasControls(char[] text, int offset, int length) {
        int negativeIfAny = 0;
        for (int i = offset; i < offset + length; i++) {
            char character = text[i];
            negativeIfAny |= (character - ' ') | ~((character - DELETE) | (LAST_CONTROL - character));
        }
        return negativeIfAny < 0;
    }

    private int open(byte shape, @Nullable Field field, @Nullable String name) {
        container = add(shape, field, name);
        return container;
    }

    private int add(byte shape, @Nullable Field field, @Nullable String name) {
        int node = draft.add(shape, field == null ? label(name) : field.id(), container, place);
        if (field != null) {
            index(field.id() - base, node);
        }
        return node;
    }

    /** Label of a node that is no field. */
    private int label(@Nullable String name) {
        if (container == Tape.NO_NODE) {
            return Tape.ROOT;
        }
        if (name == null) {
            return draft.labelOf("");
        }
        if (unknownMembers == null) {
            unknownMembers = new HashSet<>();
        }
        unknownMembers.add(new UnknownMember(container, name));
        return draft.labelOf(name);
    }

    private void index(int field, int node) {
        if (firstNode[field] == Tape.NO_NODE || isNullOfOtherItem(firstNode[field])) {
            firstNode[field] = node;
        } else if (lastNode == null) {
            lastNode = firstNode.clone();
        }
        if (lastNode != null) {
            lastNode[field] = node;
        }
    }

    /** A null is no occurrence, so what the next item of the list has counts as the first. */
    private boolean isNullOfOtherItem(int node) {
        return draft.isNull(node) && draft.parent(node) != container;
    }

    private record UnknownMember(int container, String name) {}
}
