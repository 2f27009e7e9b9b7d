package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a message with what became of it, node by node in their order. Where two nodes differ in shape nothing below them
 * is compared.
 */
final class Comparison {
    private final Contract contract;
    private final Tape before;
    private final Tape after;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(Contract contract, Tape before, Tape after) {
        this.contract = contract;
        this.before = before;
        this.after = after;
    }

    List<Difference> differences() {
        if (before.size() > 0) {
            compare(0, 0);
        }
        return List.copyOf(differences);
    }

    private void compare(int node, int counterpart) {
        if (isStrayList(node)) {
            differ(node, Difference.Kind.LIST);
        } else if (before.shape(node) != after.shape(counterpart) || !sameName(node, counterpart)) {
            differ(node, Difference.Kind.TYPE);
        } else if (before.isContainer(node)) {
            children(node, counterpart);
        } else if (!before.text(node).equals(after.text(counterpart))) {
            differ(node, before.kind(node) == ScalarKind.NUMBER ? Difference.Kind.NUMBER : Difference.Kind.TEXT);
        }
    }

    private void children(int node, int counterpart) {
        int end = after.after(counterpart);
        int other = visible(counterpart + 1, end);
        for (int child = node + 1; child < before.after(node); child = before.after(child)) {
            if (before.isIgnored(child)) {
                differ(child, Difference.Kind.DUPLICATE);
            } else if (isNull(child)) {
                differ(child, Difference.Kind.NULL);
            } else if (other >= end) {
                differ(child, Difference.Kind.TYPE);
            } else {
                compare(child, other);
                other = visible(after.after(other), end);
            }
        }
    }

    private int visible(int from, int end) {
        int node = from;
        while (node < end && after.isIgnored(node)) {
            node = after.after(node);
        }
        return node;
    }

    private boolean isNull(int node) {
        return !before.isContainer(node) && before.kind(node) == ScalarKind.NULL;
    }

    /** Whether this is a list where the contract has none, or the other way round. */
    private boolean isStrayList(int node) {
        boolean isList = before.shape(node) == Tape.ARRAY;
        int label = before.label(node);
        boolean wantsList = label >= 0 && contract.allFields().get(label).type() == ValueType.ARRAY;
        return isList != wantsList;
    }

    private boolean sameName(int node, int counterpart) {
        if (before.isUnknown(node) && after.isUnknown(counterpart)) {
            return before.nameAt(node).equals(after.nameAt(counterpart));
        }
        return before.label(node) == after.label(counterpart);
    }

    private void differ(int node, Difference.Kind kind) {
        differences.add(new Difference(node, kind));
    }
}
