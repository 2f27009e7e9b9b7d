package io.github.payuperu.wire.finding;

import io.github.payuperu.wire.contract.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects findings while a message is read and checked. Paths, lines and columns are made only when the list is asked for;
 * a message without findings costs next to nothing. Used by one thread.
 */
public final class Findings {
    /** The node of a finding about the whole body. */
    public static final int NO_NODE = -1;

    private final List<Entry> entries = new ArrayList<>();
    private final BitSet fieldsInError = new BitSet(0);
    private boolean strict;
    private Map<String, Severity> severities = Map.of();

    /** Turns every S-DOCUMENTED, found before or after, into an error. */
    public Findings strict(boolean isStrict) {
        this.strict = isStrict;
        return this;
    }

    /** Gives every finding of those ids, found before or after, the severity that the caller wants; this beats all else. */
    public Findings severities(Map<String, Severity> byId) {
        this.severities = Map.copyOf(byId);
        return this;
    }

    /** Adds an error about the whole body, or one at a known position of it. */
    public void addBody(StructureId id, @Nullable Position position, Object... arguments) {
        entries.add(new Entry(id.id(), Severity.ERROR, null, NO_NODE, false, position, listOf(arguments), null));
    }

    /** Adds something that is not for the contract to say, of a value that is there. */
    public void add(String id, Severity severity, @Nullable Field field, int node) {
        entries.add(new Entry(id, severity, field, node, false, null, List.of(), null));
    }

    /** Adds what the contract says of a value that is there. */
    public void add(StructureId id, Severity severity, @Nullable Field field, int node, Object... arguments) {
        addFixable(id, severity, field, node, null, arguments);
    }

    /** Adds what the contract says of a value that is there, and the value to send instead. */
    public void addFixable(
            StructureId id,
            Severity severity,
            @Nullable Field field,
            int node,
            @Nullable String fix,
            Object... arguments) {
        add(new Entry(id.id(), severity, field, node, false, null, listOf(arguments), fix));
    }

    /** Adds what the contract says of a field that is not there. */
    public void addMissing(StructureId id, Severity severity, Field field, int parentNode, Object... arguments) {
        add(new Entry(id.id(), severity, field, parentNode, true, null, listOf(arguments), null));
    }

    /**
     * Adds what a rule says of a field, unless the contract already found an error there: one fact, one finding.
     *
     * @param node the field's node, or that of the nearest ancestor that is there
     * @param missing whether the field itself is not there
     */
    public void addRule(
            String id,
            Severity severity,
            Field field,
            int node,
            boolean missing,
            @Nullable String fix,
            Object... arguments) {
        if (!fieldsInError.get(field.id())) {
            entries.add(new Entry(id, severity, field, node, missing, null, listOf(arguments), fix));
        }
    }

    /** Puts what a rule says of a member in place of that the contract does not know it: one fact, one finding. */
    public void addRuleOfUnknown(String id, Severity severity, int node, Object... arguments) {
        entries.removeIf(entry -> entry.node() == node && entry.id().equals(StructureId.UNKNOWN.id()));
        entries.add(new Entry(id, severity, null, node, false, null, List.of(arguments), null));
    }

    /** Adds what a rule says of the body as a whole, at its start. */
    public void addRule(String id, Severity severity, Object... arguments) {
        add(new Entry(id, severity, null, NO_NODE, false, new Position(1, 1), listOf(arguments), null));
    }

    /**
     * Takes back what was said of members that the contract does not know: in a response they are none of our business. That
     * includes how often they stand there, which in XML is how a list looks.
     */
    public void forgetUnknown() {
        entries.removeIf(entry -> entry.id().equals(StructureId.UNKNOWN.id())
                || (entry.field() == null && entry.id().equals(StructureId.DUPLICATE.id())));
    }

    /**
     * Takes back what was said of a range of nodes: their values are not looked at after all. That one of them was given
     * twice remains.
     */
    public void forget(int firstNode, int afterLastNode) {
        boolean forgotten = entries.removeIf(entry -> entry.node() >= firstNode
                && entry.node() < afterLastNode
                && !entry.id().equals(StructureId.DUPLICATE.id()));
        if (forgotten) {
            fieldsInError.clear();
            entries.forEach(this::markInError);
        }
    }

    /** Whether there is any finding of severity ERROR. */
    public boolean hasErrors() {
        for (Entry entry : entries) {
            if (severityOf(entry) == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The findings as values: by field in contract order, then by place in the message. */
    public List<Finding> list(Places places) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Entry[] sorted = entries.toArray(new Entry[0]);
        Arrays.sort(sorted);
        int[] nodes = new int[sorted.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = sorted[i].node();
        }
        @Nullable Position[] positions = places.positions(nodes);
        Finding[] findings = new Finding[sorted.length];
        for (int i = 0; i < nodes.length; i++) {
            findings[i] = finding(sorted[i], places, positions[i]);
        }
        return List.of(findings);
    }

    private Finding finding(Entry entry, Places places, @Nullable Position position) {
        Severity severity = severityOf(entry);
        Map<String, Object> arguments = Arguments.of(entry.arguments());
        int node = entry.node();
        Field field = entry.field();
        if (node == NO_NODE) {
            return new Finding(entry.id(), severity, null, null, null, entry.position(), arguments, null);
        }
        if (field == null) {
            return new Finding(
                    entry.id(),
                    severity,
                    places.term(node),
                    places.pointer(node),
                    places.xpath(node),
                    position,
                    arguments,
                    entry.fix());
        }
        return new Finding(
                entry.id(),
                severity,
                field.term(),
                entry.missing() ? places.pointerOfMissing(node, field) : places.pointer(node),
                entry.missing() ? places.xpathOfMissing(node, field) : places.xpath(node),
                position,
                arguments,
                entry.fix());
    }

    private static List<Object> listOf(Object... arguments) {
        return arguments.length == 0 ? List.of() : Arrays.asList(arguments);
    }

    private void add(Entry entry) {
        entries.add(entry);
        markInError(entry);
    }

    private void markInError(Entry entry) {
        if (entry.field() != null && entry.severity() == Severity.ERROR) {
            fieldsInError.set(entry.field().id());
        }
    }

    private Severity severityOf(Entry entry) {
        Severity wanted = severities.isEmpty() ? null : severities.get(entry.id());
        if (wanted != null) {
            return wanted;
        }
        return strict && entry.id().equals(StructureId.DOCUMENTED.id()) ? Severity.ERROR : entry.severity();
    }

    /** A finding before anybody asked for it; arguments are names and values in turn. */
    private record Entry(
            String id,
            Severity severity,
            @Nullable Field field,
            int node,
            boolean missing,
            @Nullable Position position,
            List<Object> arguments,
            @Nullable String fix)
            implements Comparable<Entry> {
        /** By field in contract order, then by place. */
        @Override
        public int compareTo(Entry other) {
            int byField = Integer.compare(order(), other.order());
            return byField == 0 ? Integer.compare(node, other.node) : byField;
        }

        private int order() {
            return field == null ? Integer.MAX_VALUE : field.id();
        }
    }
}
