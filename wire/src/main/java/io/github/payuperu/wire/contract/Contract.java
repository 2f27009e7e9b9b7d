package io.github.payuperu.wire.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The contract of the Payments API for Peru and of WebCheckout: every field of every request, response and form, read from
 * the document that the {@code spec} module derives. Immutable and safe to share.
 */
public final class Contract {
    /** Terms of the fields that tell operations apart. */
    public static final String COMMAND = "command";

    public static final String TYPE = "type";
    public static final String PAYMENT_METHOD = "paymentMethod";

    private final String version;
    private final List<Operation> allOperations;
    private final List<Operation> operations;
    private final List<Operation> forms;
    private final List<Field> allFields;
    private final List<Field> fields;
    private final List<FormTable> formTables = new ArrayList<>();
    private final List<AnyOf> anyOfs;
    private final Set<String> knownCommands;
    private final Set<String> knownTypes;
    private final Map<String, MethodKind> methods;
    private final Map<String, MethodKind> withdrawnMethods;
    private final Map<Direction, Map<String, Field>> byTerm = new EnumMap<>(Direction.class);
    private final NameTable rootMembers;
    private final NameTable rootElements;
    private final SpelledNames spelledRootMembers;
    private final Scope everyOperation;
    private final List<Scope> scopes = new ArrayList<>();
    private final Map<String, Scope> byCommand = new HashMap<>();

    Contract(
            String version,
            List<Operation> allOperations,
            List<Field> allFields,
            List<AnyOf> anyOfs,
            Set<String> knownCommands,
            Set<String> knownTypes,
            Map<String, MethodKind> methods,
            Map<String, MethodKind> withdrawnMethods) {
        this.version = version;
        this.allOperations = List.copyOf(allOperations);
        this.operations = operations(allOperations, false);
        this.forms = operations(allOperations, true);
        this.allFields = List.copyOf(allFields);
        this.anyOfs = List.copyOf(anyOfs);
        this.knownCommands = Set.copyOf(knownCommands);
        this.knownTypes = Set.copyOf(knownTypes);
        this.methods = Map.copyOf(methods);
        this.withdrawnMethods = Map.copyOf(withdrawnMethods);
        for (Direction direction : Direction.values()) {
            byTerm.put(direction, new HashMap<>());
        }
        List<Field> documents = new ArrayList<>();
        List<Field> roots = new ArrayList<>();
        Set<String> rootNames = new HashSet<>();
        for (Field field : allFields) {
            field.complete();
            byTerm.getOrDefault(field.direction(), Map.of()).put(field.term(), field);
            if (!field.isParameter()) {
                documents.add(field);
                if (field.parentOrNull() == null) {
                    roots.add(field);
                    rootNames.add(field.name());
                }
            }
        }
        this.fields = List.copyOf(documents);
        if (rootNames.size() < roots.size()) {
            throw new IllegalStateException("Requests and responses share the name of a root member");
        }
        rootMembers = NameTable.of(roots, Naming.JSON);
        rootElements = NameTable.of(roots, Naming.XML);
        spelledRootMembers = new SpelledNames(roots);
        everyOperation = new Scope(operations, fields, anyOfs);
        Map<String, List<Operation>> groups = new HashMap<>();
        for (Operation operation : operations) {
            scopes.add(new Scope(List.of(operation), fields, anyOfs));
            List<Operation> group = groups.getOrDefault(operation.command(), new ArrayList<>());
            group.add(operation);
            groups.put(operation.command(), group);
        }
        for (Operation form : forms) {
            FormTable table = FormTable.of(form, Objects.requireNonNull(form.form()), allFields);
            formTables.add(table);
            scopes.add(new Scope(List.of(form), table.fields(), anyOfs));
        }
        for (Map.Entry<String, List<Operation>> group : groups.entrySet()) {
            List<Operation> members = group.getValue();
            byCommand.put(
                    group.getKey(), members.size() == 1 ? scope(members.get(0)) : new Scope(members, fields, anyOfs));
        }
    }

    private static List<Operation> operations(List<Operation> all, boolean forms) {
        List<Operation> some = new ArrayList<>();
        for (Operation operation : all) {
            if (forms == (operation.form() != null)) {
                some.add(operation);
            }
        }
        return List.copyOf(some);
    }

    /**
     * The contract on the class path, loaded once.
     *
     * @throws IllegalStateException if the document is missing or broken, which a test of this build excludes
     */
    public static Contract get() {
        return Holder.CONTRACT;
    }

    public String version() {
        return version;
    }

    /** The operations of the Payments API, which are sent as JSON or XML. */
    public List<Operation> operations() {
        return operations;
    }

    /** The forms of WebCheckout. */
    public List<Operation> forms() {
        return forms;
    }

    /** All operations, forms last; the position of each is its {@link Operation#index()}. */
    public List<Operation> allOperations() {
        return allOperations;
    }

    /** The operation or form of that name. */
    public Optional<Operation> operation(String name) {
        for (Operation operation : allOperations) {
            if (operation.name().equals(name)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** The fields of requests and responses in JSON and XML, requests first, in contract order. */
    public List<Field> fields() {
        return fields;
    }

    /**
     * The parameters of a form, in contract order.
     *
     * @throws IllegalArgumentException if the operation is no form
     */
    public List<Field> parameters(Operation form) {
        return tableOf(form).fields();
    }

    /**
     * The parameter of that name; null if the form has none.
     *
     * @throws IllegalArgumentException if the operation is no form
     */
    public @Nullable Field parameter(Operation form, String name) {
        return tableOf(form).field(name);
    }

    private FormTable tableOf(Operation form) {
        if (form.form() == null) {
            throw new IllegalArgumentException(form + " is no form");
        }
        return formTables.get(form.index() - operations.size());
    }

    /**
     * Tells which form it is: the one whose marker is among the parameters, else the first. Where two are the later form of the
     * contract wins.
     *
     * @param direction which way it goes, if that is known
     * @param hasParameter whether there is a parameter of that name
     */
    public Operation dispatchForm(@Nullable Direction direction, Predicate<String> hasParameter) {
        List<FormTable> possible =
                formTables.stream().filter(table -> table.goes(direction)).toList();
        FormTable found = possible.get(0);
        for (FormTable table : possible) {
            found = table.isMarked(hasParameter) ? table : found;
        }
        return found.operation();
    }

    /** All fields, parameters last, in contract order; the position of each is its {@link Field#id()}. */
    public List<Field> allFields() {
        return allFields;
    }

    public Optional<Field> field(Direction direction, String term) {
        return Optional.ofNullable(byTerm.getOrDefault(direction, Map.of()).get(term));
    }

    /**
     * The field that a rule or a program needs and the contract is known to have.
     *
     * @throws IllegalArgumentException if there is none of that term
     */
    public Field require(Direction direction, String term) {
        Field field = byTerm.getOrDefault(direction, Map.of()).get(term);
        if (field == null) {
            throw new IllegalArgumentException("No " + direction.label() + " field " + term);
        }
        return field;
    }

    /** The member of a request's or a response's root object in JSON; their names are disjoint. */
    public @Nullable Field rootMember(String name) {
        return rootMembers.find(name);
    }

    /** The same, of a name in ASCII that stands in those bytes. */
    public @Nullable Field rootMember(byte[] source, int from, int to) {
        return spelledRootMembers.find(source, from, to);
    }

    /** The same by its name in XML. */
    public @Nullable Field rootElement(String xmlName) {
        return rootElements.find(xmlName);
    }

    public List<AnyOf> anyOfs() {
        return anyOfs;
    }

    /** The kind of a payment method's instrument; empty for a method Peru never had. */
    public Optional<MethodKind> kindOf(String method) {
        MethodKind current = methods.get(method);
        return Optional.ofNullable(current == null ? withdrawnMethods.get(method) : current);
    }

    /** The payment methods of Peru with their kinds. */
    public Map<String, MethodKind> methods() {
        return methods;
    }

    /**
     * The methods that Peru once had, with their kinds. The list of methods does not offer them, and sending one is no
     * finding of the structure.
     */
    public Map<String, MethodKind> withdrawnMethods() {
        return withdrawnMethods;
    }

    /** Commands the gateway knows: those of the operations and those the contract does not model. */
    public boolean knowsCommand(String command) {
        return byCommand.containsKey(command) || knownCommands.contains(command);
    }

    /** The scope of one operation. */
    public Scope scope(Operation operation) {
        return scopes.get(operation.index());
    }

    /** The scope of a message in JSON or XML that may be of any operation. */
    public Scope everyOperation() {
        return everyOperation;
    }

    /**
     * Tells the operation of a request: by command, then by type, then by the kind of the method. Where type and method
     * conflict the method's kind wins; an unknown method counts as a card.
     */
    public Dispatch dispatch(@Nullable String command, @Nullable String type, @Nullable String method) {
        if (command != null && !byCommand.containsKey(command)) {
            return knownCommands.contains(command)
                    ? new Dispatch(everyOperation, Dispatch.Outcome.COMMAND_NOT_MODELLED)
                    : new Dispatch(everyOperation, Dispatch.Outcome.COMMAND_UNKNOWN);
        }
        if (command == null && type == null) {
            return new Dispatch(everyOperation, Dispatch.Outcome.INCOMPLETE);
        }
        Scope group = command == null ? everyOperation : byCommand.getOrDefault(command, everyOperation);
        if (command != null && group.operation().isPresent()) {
            return new Dispatch(group, Dispatch.Outcome.FOUND);
        }
        return byTypeAndMethod(group, type, method);
    }

    private Dispatch byTypeAndMethod(Scope group, @Nullable String type, @Nullable String method) {
        if (type != null && knownTypes.contains(type)) {
            return new Dispatch(group, Dispatch.Outcome.TYPE_NOT_MODELLED);
        }
        MethodKind kind = kindOf(method == null ? "" : method).orElse(MethodKind.CREDIT_CARD);
        for (Operation operation : group.operations()) {
            if (operation.takes(type, kind)) {
                return new Dispatch(scope(operation), Dispatch.Outcome.FOUND);
            }
        }
        return new Dispatch(group, type == null ? Dispatch.Outcome.INCOMPLETE : Dispatch.Outcome.TYPE_UNKNOWN);
    }

    /**
     * Path in XML from the root element; the root of a response depends on the operation, and where that is not known the
     * field itself tells.
     *
     * @throws IllegalArgumentException if it is a parameter, which has no place in XML
     */
    public String xpath(Field field, Scope scope) {
        if (field.isParameter()) {
            throw new IllegalArgumentException(field + " has no place in XML");
        }
        return scope.xpath(field);
    }

    private static final class Holder {
        static final Contract CONTRACT = ContractLoader.fromClassPath();
    }
}
