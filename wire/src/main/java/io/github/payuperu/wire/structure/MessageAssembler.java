package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageBuilder;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.message.ScalarKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a reader, finds the field of each, checks its value and builds the message: the one place where
 * structure is judged, whatever the syntax. What depends on the operation waits until the whole message is there, see
 * {@link StructureCheck}.
 *
 * <p>Events nest like brackets. Names are those of the syntax; {@code null} for the root and for elements of a list.
 */
public final class MessageAssembler {
    private static final int USUAL_DEPTH = 8;
    private static final char[] NO_TEXT = {};

    private final Contract contract;
    private final @Nullable Operation form;
    private final Limits limits;
    private final WireForm wire;
    private final Findings findings;
    private final MessageBuilder builder;
    private final ScalarCheck scalars;

    /** The field of each open container; null for the root and where the contract ends. */
    private @Nullable Field[] fields = new @Nullable Field[USUAL_DEPTH];
    /** Whether each open container lies where the contract has nothing to say: unknown, of a wrong type, or a duplicate. */
    private boolean[] silent = new boolean[USUAL_DEPTH];

    private int depth;
    private int members;

    /**
     * @param contract what the message is held against
     * @param wire the syntax of the names
     * @param limits how deep and how large it may be
     * @param findings where to put what is wrong
     */
    public MessageAssembler(Contract contract, WireForm wire, Limits limits, Findings findings) {
        this(contract, null, wire, limits, findings, new MessageBuilder(contract));
    }

    private MessageAssembler(
            Contract contract,
            @Nullable Operation form,
            WireForm wire,
            Limits limits,
            Findings findings,
            MessageBuilder builder) {
        this.contract = contract;
        this.form = form;
        this.wire = wire;
        this.limits = limits;
        this.findings = findings;
        this.builder = builder;
        this.scalars = new ScalarCheck(findings);
    }

    /**
     * For a form of WebCheckout, which is one object of values without a name.
     *
     * @param form which form it is
     */
    public static MessageAssembler ofForm(Contract contract, Operation form, Limits limits, Findings findings) {
        MessageBuilder builder = new MessageBuilder(contract, contract.parameters(form));
        return new MessageAssembler(contract, form, WireForm.FORM, limits, findings, builder);
    }

    /** Says where the source has what comes next, as its {@link MessageSource} understands it. */
    public void at(int placeInSource) {
        builder.at(placeInSource);
    }

    /** An object begins. */
    public void startObject(@Nullable String name) {
        start(resolve(name), name, ValueType.OBJECT);
    }

    /** An object begins, of a member that was resolved; see {@link #scalar}. */
    public void startObject(@Nullable Field field, @Nullable String name) {
        start(field, name, ValueType.OBJECT);
    }

    /** A list begins. */
    public void startArray(@Nullable String name) {
        start(resolve(name), name, ValueType.ARRAY);
    }

    /** A list begins, of a member that was resolved; see {@link #scalar}. */
    public void startArray(@Nullable Field field, @Nullable String name) {
        start(field, name, ValueType.ARRAY);
    }

    /** The innermost open object or list ends. */
    public void end() {
        builder.end();
        depth--;
        fields[depth] = null;
    }

    /**
     * A value.
     *
     * @throws LimitExceededException if that is one member too many, or a number too long
     * @throws HalfCharacterException if it is a text of JSON with half a surrogate pair
     */
    public void scalar(@Nullable String name, ScalarKind kind, char[] text, int offset, int length) {
        scalar(resolve(name), name, kind, text, offset, length);
    }

    /** A value that the source has as a string, which is kept. */
    public void scalar(@Nullable String name, ScalarKind kind, String text) {
        scalar(resolve(name), name, kind, text);
    }

    /** The same, of a member that was resolved. */
    public void scalar(@Nullable Field field, @Nullable String name, ScalarKind kind, String text) {
        int length = text.length();
        countMember(kind, length);
        boolean duplicate = isDuplicate(field, name);
        int node = builder.scalar(field, name, kind, text);
        int offset = builder.textEnd() - length;
        if (!builder.isPlain() && !isUnicode(builder.text(), offset, length)) {
            throw new HalfCharacterException();
        }
        judge(field, name, duplicate, node, kind, builder.text(), offset, length);
    }

    /** The same, of a member that was resolved. */
    public void scalar(
            @Nullable Field field, @Nullable String name, ScalarKind kind, char[] text, int offset, int length) {
        countMember(kind, length);
        boolean duplicate = isDuplicate(field, name);
        int node = builder.scalar(field, name, kind, text, offset, length);
        if (!builder.isPlain() && wire == WireForm.JSON && !isUnicode(text, offset, length)) {
            throw new HalfCharacterException();
        }
        judge(field, name, duplicate, node, kind, text, offset, length);
    }

    /**
     * A value that stands in bytes which are {@link io.github.payuperu.wire.characters.PlainText}, of a member that was resolved.
     *
     * @param field the one that {@link #resolve} told
     * @param name as in the source; need not be there if there is a field
     * @throws LimitExceededException if that is one member too many, or a number too long
     */
    public void scalar(
            @Nullable Field field, @Nullable String name, ScalarKind kind, byte[] text, int offset, int length) {
        countMember(kind, length);
        boolean duplicate = isDuplicate(field, name);
        int node = builder.scalar(field, name, kind, text, offset, length);
        judge(field, name, duplicate, node, kind, builder.text(), builder.textEnd() - length, length);
    }

    /** A text of JSON that stands in valid UTF-8, without quotes and escapes, of a member that was resolved. */
    public void utf8(@Nullable Field field, @Nullable String name, byte[] text, int from, int to) {
        countMember();
        boolean duplicate = isDuplicate(field, name);
        int start = builder.textEnd();
        int node = builder.utf8(field, name, text, from, to);
        judge(field, name, duplicate, node, ScalarKind.TEXT, builder.text(), start, builder.textEnd() - start);
    }

    private void judge(
            @Nullable Field field,
            @Nullable String name,
            boolean duplicate,
            int node,
            ScalarKind kind,
            char[] text,
            int offset,
            int length) {
        if (duplicate) {
            duplicate(field, node);
        } else if (field != null) {
            String listed = scalars.check(field, node, kind, text, offset, length);
            if (listed != null) {
                builder.know(node, listed);
            }
        } else {
            unknown(node, name);
        }
    }

    /** A null. */
    public void nothing(@Nullable String name) {
        scalar(name, ScalarKind.NULL, NO_TEXT, 0, 0);
    }

    /** The field of the member of that name in the container that is open; null if the contract does not know it. */
    public @Nullable Field resolve(@Nullable String name) {
        if (depth == 0 || silent[depth - 1]) {
            return null;
        }
        Field container = fields[depth - 1];
        if (name == null) {
            return container == null ? null : container.element();
        }
        if (container == null) {
            return rootField(name);
        }
        return wire == WireForm.XML ? container.childElement(name) : container.child(name);
    }

    /** The same for a name of JSON in ASCII that stands in those bytes. */
    public @Nullable Field resolve(byte[] source, int from, int to) {
        if (silent[depth - 1]) {
            return null;
        }
        Field container = fields[depth - 1];
        return container == null ? contract.rootMember(source, from, to) : container.child(source, from, to);
    }

    private @Nullable Field rootField(String name) {
        if (form != null) {
            return contract.parameter(form, name);
        }
        return wire == WireForm.XML ? contract.rootElement(name) : contract.rootMember(name);
    }

    /**
     * Says that the map, list or object that is open holds something its syntax has no place for.
     *
     * @throws LimitExceededException if that is one thing too many
     */
    public void misplaced(String problem) {
        countMember();
        if (depth > 0 && !silent[depth - 1]) {
            findings.add(StructureId.TYPE, Severity.ERROR, fields[depth - 1], builder.container(), "case", problem);
        }
    }

    /**
     * Says that something is passed over that many levels below the open container.
     *
     * @throws LimitExceededException if that is one level too many
     */
    public void passOver(int levels) {
        if (depth + levels > limits.depth()) {
            throw new LimitExceededException("depth", limits.depth());
        }
    }

    /** Says that the node added last, a member of a map, stands there in a way only some readers understand. */
    public void unwrapped(int node) {
        if (!silent[depth - 1]) {
            findings.add(StructureId.UNKNOWN, Severity.WARNING, null, node, "case", "entry");
        }
    }

    /** The number of the next node. */
    public int nextNode() {
        return builder.size();
    }

    /** Whether every surrogate of the text has its other half; a reader treats others as malformed. */
    public static boolean isUnicode(char[] text, int offset, int length) {
        return CodePoints.areWhole(text, offset, length);
    }

    /** Gives up: what was said so far is of no interest. */
    public void abandon() {
        builder.abandon();
    }

    /** The message so far. */
    public Message build(MessageSource source) {
        return builder.build(source);
    }

    private void start(@Nullable Field field, @Nullable String name, ValueType shape) {
        if (depth == limits.depth()) {
            throw new LimitExceededException("depth", limits.depth());
        }
        if (depth > 0) {
            countMember();
        }
        boolean duplicate = isDuplicate(field, name);
        int node = shape == ValueType.ARRAY ? builder.startArray(field, name) : builder.startObject(field, name);
        boolean quiet = depth > 0 && silent[depth - 1];
        if (duplicate) {
            duplicate(field, node);
            quiet = true;
        } else if (field != null) {
            quiet = !admits(field, shape, node);
        } else if (depth > 0) {
            unknownContainer(node, name, shape);
            quiet = true;
        }
        push(field, quiet);
    }

    /** Whether the field may be that kind of container; if so its members are known, unless it is open. */
    private boolean admits(Field field, ValueType shape, int node) {
        boolean fits = shape == ValueType.ARRAY
                ? field.type() == ValueType.ARRAY
                : field.type() == ValueType.OBJECT || field.type() == ValueType.MAP;
        if (!fits) {
            scalars.wrongType(field, node, shape.label());
            return false;
        }
        return !field.isOpenObject();
    }

    private void push(@Nullable Field field, boolean quiet) {
        if (depth == fields.length) {
            fields = Arrays.copyOf(fields, depth * 2);
            silent = Arrays.copyOf(silent, depth * 2);
        }
        fields[depth] = field;
        silent[depth] = quiet;
        depth++;
    }

    private boolean isDuplicate(@Nullable Field field, @Nullable String name) {
        if (field != null) {
            return !field.isItem() && builder.hasMember(field);
        }
        return name != null && depth > 0 && builder.hasUnknownMember(name);
    }

    /**
     * Only the first counts. Where the contract ends an element that comes twice in XML is no mistake: it may be a list.
     */
    private void duplicate(@Nullable Field field, int node) {
        builder.ignore(node);
        if (silent[depth - 1] && wire == WireForm.XML) {
            return;
        }
        findings.add(StructureId.DUPLICATE, Severity.ERROR, field, node);
    }

    private void unknownContainer(int node, @Nullable String name, ValueType shape) {
        Field container = fields[depth - 1];
        if (!silent[depth - 1] && container != null && container.isOpenMap()) {
            checkKey(container, node, name);
            findings.add(StructureId.TYPE, Severity.ERROR, null, node, "expected", "string", "actual", shape.label());
        } else {
            unknown(node, name);
        }
    }

    private void unknown(int node, @Nullable String name) {
        if (silent[depth - 1]) {
            return;
        }
        Field container = fields[depth - 1];
        if (container != null && container.keyMaxLength() != Field.UNLIMITED) {
            checkKey(container, node, name);
        }
        if (container == null || !container.isOpenMap()) {
            findings.add(StructureId.UNKNOWN, Severity.INFO, null, node, "case", "contract");
        }
    }

    private void checkKey(Field map, int node, @Nullable String name) {
        int points = name == null ? 0 : name.codePointCount(0, name.length());
        if (points > map.keyMaxLength()) {
            findings.add(
                    StructureId.MAX_LENGTH,
                    Severity.ERROR,
                    null,
                    node,
                    "case",
                    "key",
                    "max",
                    map.keyMaxLength(),
                    "actual",
                    points);
        }
    }

    private void countMember(ScalarKind kind, int length) {
        countMember();
        if (kind == ScalarKind.NUMBER && length > limits.numberLength()) {
            throw new LimitExceededException("number-length", limits.numberLength());
        }
    }

    private void countMember() {
        members++;
        if (members > limits.members()) {
            throw new LimitExceededException("members", limits.members());
        }
    }
}
