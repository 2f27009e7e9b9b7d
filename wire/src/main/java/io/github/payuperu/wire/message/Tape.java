package io.github.payuperu.wire.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a message side by side in one array, in the order they were written: no object per value. A node is an object, a
 * list or a scalar. The texts of all scalars stand one after the other in one string.
 */
final class Tape {
    static final int NO_NODE = -1;
    /** Place of a node that the source does not have. */
    static final int NO_PLACE = -1;
    /** Label of the root. */
    static final int ROOT = -1;
    /** Labels at and below this stand for names that the contract does not know. */
    static final int FIRST_NAME = -2;

    static final byte OBJECT = 0;
    static final byte ARRAY = 1;
    private static final byte TEXT = 2;
    private static final byte NUMBER = 3;
    private static final byte BOOLEAN = 4;
    private static final byte NULL = 5;
    /** Added to the shape of a duplicate, which is kept only to be told of. */
    static final byte IGNORED = 8;

    /** What is known of one node, a number each; the first one is label and shape together. */
    static final int LABEL = 0;

    static final int PARENT = 1;
    /** Text end for scalars, which start where the one before them ends; for containers the node after their last descendant. */
    static final int END = 2;
    /** Where the source has it, in whatever way the source counts. */
    static final int PLACE = 3;

    static final int NUMBERS = 4;

    private static final int SHAPE_BITS = 4;
    private static final int SHAPE_MASK = 7;

    private final int[] nodes;
    private final String text;
    /** The texts of values that were asked for, so that nobody makes them twice; of threads that ask at once each may make its own. */
    private final @Nullable String[] values;

    private final List<String> names;

    Tape(int[] nodes, String text, @Nullable String[] values, List<String> names) {
        this.nodes = nodes;
        this.text = text;
        this.values = values;
        this.names = names;
    }

    static int labelled(int label, byte shape) {
        return label << SHAPE_BITS | shape;
    }

    /** Whether the node with that label is a null. */
    static boolean isNull(int label) {
        return (label & SHAPE_MASK) == NULL;
    }

    /** Whether the value of that node has a control character: line breaks and tabs are some. */
    boolean hasControls(int node) {
        return text.substring(start(node), get(node, END)).chars().anyMatch(Character::isISOControl);
    }

    boolean isIgnored(int node) {
        return (get(node, LABEL) & IGNORED) != 0;
    }

    int size() {
        return values.length;
    }

    byte shape(int node) {
        return (byte) (get(node, LABEL) & SHAPE_MASK);
    }

    boolean isContainer(int node) {
        return shape(node) <= ARRAY;
    }

    /** Whether it is a value: neither a null, nor an empty text. */
    boolean isValue(int node) {
        byte shape = shape(node);
        return values[node] != null || (shape >= TEXT && shape < NULL && textLength(node) > 0);
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
        return get(node, LABEL) >> SHAPE_BITS;
    }

    boolean isUnknown(int node) {
        return label(node) <= FIRST_NAME;
    }

    String nameAt(int node) {
        return names.get(FIRST_NAME - label(node));
    }

    int parent(int node) {
        return get(node, PARENT);
    }

    private int place(int node) {
        return get(node, PLACE);
    }

    /** Where the source has those nodes, of which some may be none. */
    int[] places(int[] wanted) {
        int[] places = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            places[i] = wanted[i] < 0 ? NO_PLACE : place(wanted[i]);
        }
        return places;
    }

    /** The node after this one and all its descendants. */
    int after(int node) {
        return isContainer(node) ? get(node, END) : node + 1;
    }

    String text(int node) {
        String value = values[node];
        if (value == null) {
            value = text.substring(start(node), get(node, END));
            if (!value.isEmpty()) {
                values[node] = value;
            }
        }
        return value;
    }

    /** The text of a value; null for what is none. */
    @Nullable
    String valueOrNull(int node) {
        String value = values[node];
        return value == null && isValue(node) ? text(node) : value;
    }

    int textLength(int node) {
        return get(node, END) - start(node);
    }

    private int start(int node) {
        int before = node - 1;
        while (before >= 0 && isContainer(before)) {
            before--;
        }
        return before < 0 ? 0 : get(before, END);
    }

    private int get(int node, int number) {
        return nodes[node * NUMBERS + number];
    }
}
