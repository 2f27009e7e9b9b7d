package io.github.payuperu.wire.convert;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds members that mean nothing in the syntax they are in and something in the other: {@code isTest} in JSON, {@code test}
 * in XML. Written as they are they would turn a payment into a test, or a test into a payment.
 */
final class TakenNames implements MessageVisitor {
    private final Contract contract;
    private final WireForm target;
    private final Findings findings;
    private int depth;

    TakenNames(Contract contract, WireForm target, Findings findings) {
        this.contract = contract;
        this.target = target;
        this.findings = findings;
    }

    @Override
    public void startObject(@Nullable Field field, String name, int node) {
        check(field, name, node);
        depth++;
    }

    @Override
    public void startArray(@Nullable Field field, String name, int node) {
        check(field, name, node);
        depth++;
    }

    @Override
    public void endObject() {
        depth--;
    }

    @Override
    public void endArray() {
        depth--;
    }

    @Override
    public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
        check(field, name, node);
    }

    private void check(@Nullable Field field, String name, int node) {
        if (depth == 1 && field == null && isTaken(name)) {
            findings.add(LossId.NAME.id(), LossId.NAME.severity(), null, node);
        }
    }

    private boolean isTaken(String name) {
        return (target == WireForm.XML ? contract.rootElement(name) : contract.rootMember(name)) != null;
    }
}
