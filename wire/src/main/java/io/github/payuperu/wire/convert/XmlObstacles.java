package io.github.payuperu.wire.convert;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what has no form in XML at all: characters it does not have, and names no element can have. */
final class XmlObstacles implements MessageVisitor {
    /** A name without colon, XML 1.0, fifth edition. */
    private static final Pattern NAME = Pattern.compile("[A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\x{2FF}\\x{370}-\\x{37D}"
            + "\\x{37F}-\\x{1FFF}\\x{200C}\\x{200D}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}\\x{3001}-\\x{D7FF}"
            + "\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}]"
            + "[-.0-9A-Z_a-z\\xB7\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\x{37D}\\x{37F}-\\x{1FFF}\\x{200C}\\x{200D}\\x{203F}"
            + "\\x{2040}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}"
            + "\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}]*");

    private static final Pattern TEXT =
            Pattern.compile("[\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]*");

    private enum Container {
        OBJECT,
        MAP,
        LIST
    }

    private final Findings findings;
    private final Deque<Container> containers = new ArrayDeque<>();

    XmlObstacles(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void startObject(@Nullable Field field, String name, int node) {
        name(field, name, node);
        containers.push(field != null && field.type() == ValueType.MAP ? Container.MAP : Container.OBJECT);
    }

    @Override
    public void startArray(@Nullable Field field, String name, int node) {
        name(field, name, node);
        containers.push(Container.LIST);
    }

    @Override
    public void endObject() {
        containers.pop();
    }

    @Override
    public void endArray() {
        containers.pop();
    }

    @Override
    public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
        if (kind != ScalarKind.NULL) {
            name(field, name, node);
            if (!TEXT.matcher(text).matches()) {
                report(LossId.CHARACTER, field, node);
            }
        }
    }

    private void name(@Nullable Field field, String name, int node) {
        if (field != null || containers.isEmpty() || containers.peek() == Container.LIST) {
            return;
        }
        Pattern allowed = containers.peek() == Container.MAP ? TEXT : NAME;
        if (!allowed.matcher(name).matches()) {
            report(LossId.NAME, null, node);
        }
    }

    private void report(LossId id, @Nullable Field field, int node) {
        findings.add(id.id(), id.severity(), field, node);
    }
}
