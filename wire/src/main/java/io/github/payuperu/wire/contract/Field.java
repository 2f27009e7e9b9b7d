package io.github.payuperu.wire.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of the contract, in one direction: its names and places in each syntax, its limits, and what each operation
 * and the documentation say of it. Immutable; compared by identity.
 */
public final class Field {
    /** Stands for "no limit" in {@link #minLength()}, {@link #maxLength()} and {@link #keyMaxLength()}. */
    public static final int UNLIMITED = -1;

    private static final SpelledNames NOTHING_SPELLED = new SpelledNames(List.of());

    private final FieldFacts facts;
    private final int id;
    private final @Nullable Field parent;
    private final List<Field> children = new ArrayList<>();
    private NameTable byName = NameTable.of(List.of(), Naming.JSON);
    private NameTable byXmlName = byName;
    private SpelledNames spelled = NOTHING_SPELLED;
    private final @Nullable ValueList valueList;
    private final boolean repeated;

    Field(int id, FieldFacts facts, @Nullable Field parent) {
        this.id = id;
        this.facts = facts;
        this.parent = parent;
        this.valueList = facts.type().isText() && !facts.values().isEmpty() ? valueList(facts) : null;
        this.repeated = facts.item() || (parent != null && parent.repeated);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** All children are there: from now on they are found by name. */
    void complete() {
        byName = NameTable.of(children, Naming.JSON);
        byXmlName = NameTable.of(children, Naming.XML);
        spelled = children.isEmpty() ? NOTHING_SPELLED : new SpelledNames(children);
    }

    private static ValueList valueList(FieldFacts facts) {
        List<String> all = new ArrayList<>(facts.values());
        for (String value : facts.unmodelledValues()) {
            if (!facts.values().contains(value)) {
                all.add(value);
            }
        }
        return new ValueList(all);
    }

    /**
     * Dense number of the field within its contract, in contract order: position in {@link Contract#allFields()}. Those of a
     * form follow each other, and so do those of JSON and XML: what arrays are indexed by.
     */
    public int id() {
        return id;
    }

    /** Name of the member in JSON; empty for the element of a list. */
    public String name() {
        return facts.name();
    }

    /** Name of the element in XML. */
    public String xmlName() {
        return facts.xmlName();
    }

    /**
     * The name rules and findings use: the JSON path with dots, without the leading {@code transaction.} or
     * {@code transactionResponse.}; unique within a direction.
     */
    public String term() {
        return facts.term();
    }

    public Direction direction() {
        return facts.direction();
    }

    /** The object, map or list this field stands in; empty for a member of the root. */
    public Optional<Field> parent() {
        return Optional.ofNullable(parent);
    }

    /** The same, or null; for code that runs once a value. */
    public @Nullable Field parentOrNull() {
        return parent;
    }

    public ValueType type() {
        return facts.type();
    }

    /** Least length of a text in code points, or {@link #UNLIMITED}. */
    public int minLength() {
        return facts.minLength();
    }

    /** Greatest length of a text in code points, or {@link #UNLIMITED}. */
    public int maxLength() {
        return facts.maxLength();
    }

    /** What the whole text must match. */
    public Optional<Pattern> pattern() {
        return Optional.ofNullable(facts.shape()).map(TextShape::pattern);
    }

    /** The same, ready to be used; null if anything matches. */
    public @Nullable TextShape shape() {
        return facts.shape();
    }

    /** Whether the list has that value, or the gateway is known to have it although the contract does not model it. */
    public boolean lists(String value) {
        return facts.values().contains(value) || facts.unmodelledValues().contains(value);
    }

    /** The listed value that was certainly meant: the same but for case, blanks and hyphens, or a known misspelling; else null. */
    public @Nullable String meant(String text) {
        String known = alias(canonical(text));
        if (known != null) {
            return known;
        }
        return values().stream()
                .filter(value -> canonical(value).equals(canonical(text)))
                .findFirst()
                .orElse(null);
    }

    private static String canonical(String value) {
        return value.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** The listed value that a well-known misspelling stands for, given in capitals with underscores; null if unknown. */
    @Nullable
    String alias(String misspelling) {
        return facts.aliases().get(misspelling);
    }

    /** The closed list of values; empty when the field is open. */
    public List<String> values() {
        return facts.values();
    }

    /** The values of the list and those the gateway is known to have besides; null when the field is open, or no text. */
    public @Nullable ValueList valueList() {
        return valueList;
    }

    /** Digits before and after the point; empty for all but decimals. */
    public Optional<Digits> digits() {
        return Optional.ofNullable(facts.digits());
    }

    /** The same, or null; for code that runs once a value. */
    public @Nullable Digits digitsOrNull() {
        return facts.digits();
    }

    /** Whether a decimal may be written without a digit before its point, as the gateway's callbacks do. */
    public boolean isBare() {
        return facts.digits() != null && facts.digits().bare();
    }

    /** Whether the value must never be shown: credentials, card data, document numbers, one-time passwords. */
    public boolean isSensitive() {
        return facts.sensitive();
    }

    /** Greatest length of a key of this map in code points, or {@link #UNLIMITED}. */
    public int keyMaxLength() {
        return facts.keyMaxLength();
    }

    /** Whether this is a map whose values are any scalar, and whose unknown keys are therefore welcome. */
    public boolean isOpenMap() {
        return facts.entry() == EntryShape.TYPED;
    }

    /** How the entries of this map look in XML; empty for all but maps. */
    public Optional<EntryShape> entryShape() {
        return Optional.ofNullable(facts.entry());
    }

    /** Name of the element that holds the value of this map entry in XML, {@code string} or {@code date} for example. */
    public Optional<String> xmlType() {
        return Optional.ofNullable(facts.xmlType());
    }

    /** Whether this is the element of a list. */
    public boolean isItem() {
        return facts.item();
    }

    /** Whether it stands in a list, so that its paths have a position to be filled in. */
    public boolean isRepeated() {
        return repeated;
    }

    /** Whether this is a parameter of a form of WebCheckout, with no place in XML. */
    public boolean isParameter() {
        return facts.form() != null;
    }

    /** Whether this is a parameter of that form. */
    boolean isParameterOf(Operation form) {
        return facts.form() != null && facts.form().index() == form.index();
    }

    /** Whether this is an object of which the documentation says nothing: all its members are welcome. */
    public boolean isOpenObject() {
        return facts.type() == ValueType.OBJECT && children.isEmpty();
    }

    /** The element of this list; null if it is none. */
    public @Nullable Field element() {
        return facts.type() == ValueType.ARRAY ? children.get(0) : null;
    }

    /** The member of that name in XML. */
    public @Nullable Field childElement(String xmlName) {
        return byXmlName.find(xmlName);
    }

    /** Members, keys or the element of this container, in contract order. */
    public List<Field> children() {
        return Collections.unmodifiableList(children);
    }

    /** The member or key of that JSON name. */
    public @Nullable Field child(String name) {
        return byName.find(name);
    }

    /** The same, of a name in ASCII that stands in those bytes. */
    public @Nullable Field child(byte[] source, int from, int to) {
        return spelled.find(source, from, to);
    }

    /** What the operation says of this field, given that the parent is there. */
    public Requirement requirement(Operation operation) {
        return facts.requirements().get(operation.index());
    }

    /** What the documentation's table for the operation says of this field. */
    public Documented documented(Operation operation) {
        return facts.documented().get(operation.index());
    }

    /**
     * Where the contract has this field from in the operation: table and row ({@code card.request:12}) or the id of a
     * contradiction ({@code C-05}); empty when the field is no part of the operation's documentation.
     */
    public String source(Operation operation) {
        return Prose.get().source(this, operation);
    }

    /** Path in JSON (RFC 6901), with {@code *} for the position in a list; of a parameter as if the form were an object. */
    public String pointer() {
        return facts.pointer();
    }

    /**
     * Path in XML below the root element, with {@code *} for the position in a list; map entries are addressed by key.
     * The root depends on the operation.
     */
    String pathBelowRoot() {
        return facts.xmlPath();
    }

    @Override
    public String toString() {
        return facts.direction().label() + " " + facts.term();
    }
}
