package io.github.payuperu.wire.message;

import io.github.payuperu.wire.characters.PlainText;
import io.github.payuperu.wire.characters.Utf8;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Room to write a message in while nobody knows how much of it there will be. A thread keeps the room of its last message for the
 * next one, unless it grew large; the finished message is a copy of just its size.
 */
final class Draft {
    private static final int USUAL_NODES = 128;
    private static final int USUAL_TEXT = 2_048;
    /** How many times the usual size is kept. */
    private static final int LARGE = 8;

    private static final ThreadLocal<@Nullable SoftReference<Draft>> SPARE = new ThreadLocal<>();

    private final SoftReference<Draft> reference = new SoftReference<>(this);
    private int[] nodes = new int[USUAL_NODES * Tape.NUMBERS];
    private int size;
    private char[] text = new char[USUAL_TEXT];
    private int textSize;
    private @Nullable String[] values = new @Nullable String[USUAL_NODES];
    private List<String> names = List.of();

    private Draft() {}

    /** An empty one, which nobody else has until it is finished. */
    static Draft take() {
        SoftReference<Draft> spare = SPARE.get();
        Draft draft = spare == null ? null : spare.get();
        if (draft == null) {
            return new Draft();
        }
        SPARE.set(null);
        return draft;
    }

    /** A copy of what was written; this one is empty again, and not to be used by who had it. */
    Tape finish() {
        Tape tape = new Tape(
                Arrays.copyOf(nodes, size * Tape.NUMBERS),
                new String(text, 0, textSize),
                Arrays.copyOf(values, size),
                names);
        leave();
        return tape;
    }

    /** Empties it, for the next message of this thread. */
    void leave() {
        clear();
        if (text.length <= LARGE * USUAL_TEXT && values.length <= LARGE * USUAL_NODES) {
            SPARE.set(reference);
        }
    }

    private void clear() {
        Arrays.fill(values, 0, size, null);
        size = 0;
        textSize = 0;
        names = List.of();
    }

    int add(byte shape, int label, int parent, int place) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        int at = size * Tape.NUMBERS;
        nodes[at + Tape.LABEL] = Tape.labelled(label, shape);
        nodes[at + Tape.PARENT] = parent;
        nodes[at + Tape.END] = textSize;
        nodes[at + Tape.PLACE] = place;
        return size++;
    }

    /** Label for a name the contract does not know. */
    int labelOf(String name) {
        if (names.isEmpty()) {
            names = new ArrayList<>();
        }
        names.add(name);
        return Tape.FIRST_NAME - (names.size() - 1);
    }

    /**
     * Gives the node added last its text, and tells whether that is {@link PlainText}: one look at each character does for
     * both.
     */
    boolean append(char[] source, int offset, int length) {
        reserve(length);
        boolean plain = PlainText.copy(source, offset, length, text, textSize);
        textSize += length;
        nodes[size * Tape.NUMBERS + Tape.END - Tape.NUMBERS] = textSize;
        return plain;
    }

    /** The same for a string. */
    boolean append(String source) {
        int length = source.length();
        reserve(length);
        source.getChars(0, length, text, textSize);
        boolean plain = PlainText.is(text, textSize, length);
        textSize += length;
        nodes[size * Tape.NUMBERS + Tape.END - Tape.NUMBERS] = textSize;
        return plain;
    }

    /** The same for bytes that are known to be {@link PlainText}. */
    void append(byte[] source, int offset, int length) {
        reserve(length);
        PlainText.copy(source, offset, length, text, textSize);
        textSize += length;
        nodes[size * Tape.NUMBERS + Tape.END - Tape.NUMBERS] = textSize;
    }

    /** The same for valid UTF-8; its characters are decoded. */
    void appendUtf8(byte[] source, int from, int to) {
        reserve(to - from);
        textSize = Utf8.decode(source, from, to, text, textSize);
        nodes[size * Tape.NUMBERS + Tape.END - Tape.NUMBERS] = textSize;
    }

    private void reserve(int length) {
        if (textSize + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, textSize + length));
        }
    }

    /** Where the text added last stands, just before {@link #textSize}. */
    char[] text() {
        return text;
    }

    /** The end of all texts. */
    int textSize() {
        return textSize;
    }

    /** Says that the text of a node is equal to that one, which spares another. */
    void know(int node, String value) {
        values[node] = value;
    }

    /** Marks the container as complete: all nodes added since belong to it. */
    void close(int container) {
        nodes[container * Tape.NUMBERS + Tape.END] = size;
    }

    /** Turns a node into a duplicate of which nothing is seen. */
    void ignore(int node) {
        nodes[node * Tape.NUMBERS + Tape.LABEL] |= Tape.IGNORED;
    }

    int size() {
        return size;
    }

    boolean isNull(int node) {
        return Tape.isNull(nodes[node * Tape.NUMBERS + Tape.LABEL]);
    }

    int parent(int node) {
        return nodes[node * Tape.NUMBERS + Tape.PARENT];
    }
}
