package io.github.payuperu.wire.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes of a message side by side in arrays, in the order they were written: no object per value. A node is an object, a
 * list or a scalar; its number is also its position among such tokens in the source, which is how places are found later.
 */
final class Tape {
    static final int NO_NODE = -1;
    /** Label of the root. */
    static final int ROOT = -1;
    /** Labels at and below this stand for names that the contract does not know. */
    private static final int FIRST_NAME = -2;

    static final byte OBJECT = 0;
    static final byte ARRAY = 1;
    private static final byte TEXT = 2;
    private static final byte NUMBER = 3;
    private static final byte BOOLEAN = 4;
    private static final byte NULL = 5;
    /** Added to the shape of a duplicate, which is kept only so that node numbers match the source. */
    private static final byte IGNORED = 8;

    private int size;
    private byte[] shapes;
    private int[] labels;
    private int[] parents;
    /** Text start for scalars; for containers the number of the node after their last descendant. */
    private int[] starts;
    /** Text end for scalars. */
    private int[] ends;

    private char[] text;
    private int textSize;
    private final List<String> names = new ArrayList<>(0);

    Tape(int expectedNodes, int expectedText) {
        shapes = new byte[expectedNodes];
        labels = new int[expectedNodes];
        parents = new int[expectedNodes];
        starts = new int[expectedNodes];
        ends = new int[expectedNodes];
        text = new char[expectedText];
    }

    int add(byte shape, int label, int parent) {
        if (size == labels.length) {
            int capacity = size * 2;
            shapes = Arrays.copyOf(shapes, capacity);
            labels = Arrays.copyOf(labels, capacity);
            parents = Arrays.copyOf(parents, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        shapes[size] = shape;
        labels[size] = label;
        parents[size] = parent;
        return size++;
    }

    /** Label for a name the contract does not know. */
    int labelOf(String name) {
        names.add(name);
        return FIRST_NAME - (names.size() - 1);
    }

    void setText(int node, char[] source, int offset, int length) {
        if (textSize + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, textSize + length));
        }
        System.arraycopy(source, offset, text, textSize, length);
        starts[node] = textSize;
        textSize += length;
        ends[node] = textSize;
    }

    /** Whether any value has a control character: line breaks and tabs are some. */
    boolean hasControls() {
        for (int i = 0; i < textSize; i++) {
            if (isControl(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value of that node has one. */
    boolean hasControls(int node) {
        for (int i = starts[node]; i < ends[node]; i++) {
            if (isControl(text[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char character) {
        return character < ' ' || (character >= 0x7F && character < 0xA0);
    }

    /** Marks the container as complete: all nodes added since belong to it. */
    void close(int container) {
        starts[container] = size;
    }

    /** Turns a node into a duplicate of which nothing is seen. */
    void ignore(int node) {
        shapes[node] |= IGNORED;
    }

    boolean isIgnored(int node) {
        return (shapes[node] & IGNORED) != 0;
    }

    int size() {
        return size;
    }

    byte shape(int node) {
        return (byte) (shapes[node] & ~IGNORED);
    }

    boolean isContainer(int node) {
        return shape(node) <= ARRAY;
    }

    ScalarKind kind(int node) {
        return switch (shape(node)) {
            case TEXT -> ScalarKind.TEXT;
            case NUMBER -> ScalarKind.NUMBER;
            case BOOLEAN -> ScalarKind.BOOLEAN;
            default -> ScalarKind.NULL;
        };
    }

    static byte shapeOf(ScalarKind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL -> NULL;
        };
    }

    int label(int node) {
        return labels[node];
    }

    boolean isUnknown(int node) {
        return labels[node] <= FIRST_NAME;
    }

    String nameAt(int node) {
        return names.get(FIRST_NAME - labels[node]);
    }

    int parent(int node) {
        return parents[node];
    }

    /** The node after this one and all its descendants. */
    int after(int node) {
        return isContainer(node) ? starts[node] : node + 1;
    }

    String text(int node) {
        return new String(text, starts[node], ends[node] - starts[node]);
    }

    int textLength(int node) {
        return ends[node] - starts[node];
    }
}
