package io.github.payuperu.wire.message;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Places;
import io.github.payuperu.wire.finding.Position;
import org.jspecify.annotations.Nullable;

/** Makes the paths of parameters: a form is flat, and has no place in XML. */
final class FormPlaces implements Places {
    private final Contract contract;
    private final String prefix;
    private final Tape tape;
    private final MessageSource source;

    FormPlaces(Contract contract, String prefix, Tape tape, MessageSource source) {
        this.contract = contract;
        this.prefix = prefix;
        this.tape = tape;
        this.source = source;
    }

    @Override
    public String term(int node) {
        return isRoot(node) ? "" : prefix + "." + name(node);
    }

    @Override
    public String pointer(int node) {
        return isRoot(node) ? "" : "/" + name(node).replace("~", "~0").replace("/", "~1");
    }

    @Override
    public @Nullable String xpath(int node) {
        return null;
    }

    @Override
    public String pointerOfMissing(int parentNode, Field field) {
        return field.pointer();
    }

    @Override
    public @Nullable String xpathOfMissing(int parentNode, Field field) {
        return null;
    }

    @Override
    public @Nullable Position[] positions(int[] nodes) {
        return source.locate(tape.places(nodes));
    }

    private boolean isRoot(int node) {
        return tape.parent(node) == Tape.NO_NODE;
    }

    private String name(int node) {
        return tape.isUnknown(node)
                ? Excerpt.of(tape.nameAt(node))
                : contract.allFields().get(tape.label(node)).name();
    }
}
