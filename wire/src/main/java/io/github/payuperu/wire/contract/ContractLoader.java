package io.github.payuperu.wire.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the compact contract document: one thing a line, so that it needs no parser; a few milliseconds. */
final class ContractLoader {
    private static final String RESOURCE = "/payu-peru/contract.tsv";

    private final List<Operation> operations = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<AnyOf> anyOfs = new ArrayList<>();
    private final Set<String> knownCommands = new LinkedHashSet<>();
    private final Set<String> knownTypes = new LinkedHashSet<>();
    private final Map<String, MethodKind> methods = new LinkedHashMap<>();
    private final Map<String, MethodKind> withdrawnMethods = new LinkedHashMap<>();
    /** Most fields say of the operations what others say, too. */
    private final Map<String, List<Requirement>> requirements = new HashMap<>();

    private final Map<String, List<Documented>> documented = new HashMap<>();
    private String version = "";

    private ContractLoader() {}

    static Contract fromClassPath() {
        try (InputStream in = ContractLoader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The contract " + RESOURCE + " is not on the class path");
            }
            return new ContractLoader().load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The contract " + RESOURCE + " cannot be read", e);
        }
    }

    private Contract load(InputStream in) throws IOException {
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0)) {
            read(new ContractLine(line));
        }
        return new Contract(version, operations, fields, anyOfs, knownCommands, knownTypes, methods, withdrawnMethods);
    }

    private void read(ContractLine line) {
        switch (line.kind()) {
            case "request" -> fields.add(field(line, Direction.REQUEST));
            case "response" -> fields.add(field(line, Direction.RESPONSE));
            case "contract" -> version = line.text("version");
            case "operation" -> operations.add(operation(line));
            case "form" -> operations.add(form(line));
            case "known-command" -> knownCommands.add(line.text("name"));
            case "known-type" -> knownTypes.add(line.text("name"));
            case "method" -> methods.put(line.text("name"), MethodKind.ofLabel(line.text("kind")));
            case "withdrawn-method" -> withdrawnMethods.put(line.text("name"), MethodKind.ofLabel(line.text("kind")));
            case "any-of" -> anyOfs.add(anyOf(line));
            default -> throw new IllegalStateException("The contract has a line of unknown kind " + line.kind());
        }
    }

    private Operation operation(ContractLine line) {
        String kind = line.textOrNull("kind");
        return new Operation(
                operations.size(),
                line.text("name"),
                line.text("command"),
                line.textOrNull("type"),
                kind == null ? null : MethodKind.ofLabel(kind),
                line.textOrNull("edition"),
                line.text("requestRoot"),
                line.text("responseRoot"),
                null);
    }

    private Operation form(ContractLine line) {
        Direction direction = line.text("direction").equals("request") ? Direction.REQUEST : Direction.RESPONSE;
        return Operation.ofForm(
                operations.size(),
                line.text("name"),
                line.text("edition"),
                new FormTraits(direction, line.text("prefix"), line.textOrNull("marker")));
    }

    private AnyOf anyOf(ContractLine line) {
        List<Operation> asking = new ArrayList<>();
        for (String index : line.list("operations")) {
            asking.add(operations.get(Integer.parseInt(index)));
        }
        List<Field> alternatives = new ArrayList<>();
        for (String term : line.list("terms")) {
            alternatives.add(requestField(term));
        }
        return new AnyOf(asking, alternatives);
    }

    private Field requestField(String term) {
        for (Field field : fields) {
            if (field.direction() == Direction.REQUEST && field.term().equals(term)) {
                return field;
            }
        }
        throw new IllegalStateException("No field " + term);
    }

    private Field field(ContractLine line, Direction direction) {
        int parent = line.number("parent", -1);
        Field container = parent < 0 ? null : fields.get(parent);
        return new Field(fields.size(), facts(line, direction, container), container);
    }

    private FieldFacts facts(ContractLine line, Direction direction, @Nullable Field parent) {
        String name = line.text("name");
        String term = line.text("term");
        String xmlName = line.text("xml", name);
        String pattern = line.textOrNull("pattern");
        String entry = line.textOrNull("entry");
        int form = line.number("form", -1);
        boolean item = line.is("item");
        return new FieldFacts(
                name,
                xmlName,
                term,
                direction,
                ValueType.ofLabel(line.text("type")),
                line.number("min", Field.UNLIMITED),
                line.number("max", Field.UNLIMITED),
                pattern == null ? null : new TextShape(Pattern.compile(pattern)),
                line.list("values"),
                direction == Direction.REQUEST ? unmodelledValues(term) : Set.of(),
                aliases(line),
                digits(line),
                line.is("sensitive"),
                line.number("keyMax", Field.UNLIMITED),
                entry == null ? null : EntryShape.ofLabel(entry),
                item,
                line.textOrNull("xmlType"),
                requirements(line.text("needs")),
                documented(line.text("documented")),
                (parent == null ? "" : parent.pointer()) + "/" + (item ? "*" : name),
                xmlPath(parent, name, xmlName, item),
                form < 0 ? null : operations.get(form));
    }

    /** What the gateway is known to take besides the values of the list. */
    private Set<String> unmodelledValues(String requestTerm) {
        return switch (requestTerm) {
            case Contract.COMMAND -> Set.copyOf(knownCommands);
            case Contract.TYPE -> Set.copyOf(knownTypes);
            case Contract.PAYMENT_METHOD -> Set.copyOf(withdrawnMethods.keySet());
            default -> Set.of();
        };
    }

    private static Map<String, String> aliases(ContractLine line) {
        List<String> pairs = line.list("aliases");
        if (pairs.isEmpty()) {
            return Map.of();
        }
        Map<String, String> aliases = new HashMap<>();
        for (String pair : pairs) {
            int colon = pair.indexOf(':');
            aliases.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return Map.copyOf(aliases);
    }

    private static @Nullable Digits digits(ContractLine line) {
        int integer = line.number("integer", -1);
        return integer < 0 ? null : new Digits(integer, line.number("fraction", 0), line.is("bare"));
    }

    private List<Requirement> requirements(String marks) {
        List<Requirement> known = requirements.get(marks);
        if (known != null) {
            return known;
        }
        List<Requirement> list = new ArrayList<>();
        for (int i = 0; i < marks.length(); i++) {
            list.add(Requirement.ofMark(marks.charAt(i)));
        }
        requirements.put(marks, List.copyOf(list));
        return requirements(marks);
    }

    private List<Documented> documented(String marks) {
        List<Documented> known = documented.get(marks);
        if (known != null) {
            return known;
        }
        List<Documented> list = new ArrayList<>();
        for (int i = 0; i < marks.length(); i++) {
            list.add(Documented.ofMark(marks.charAt(i)));
        }
        documented.put(marks, List.copyOf(list));
        return documented(marks);
    }

    private static String xmlPath(@Nullable Field parent, String name, String xmlName, boolean item) {
        if (parent == null) {
            return "/" + xmlName;
        }
        if (item) {
            return parent.pathBelowRoot() + "/" + xmlName + "[*]";
        }
        if (parent.type() == ValueType.MAP) {
            return parent.pathBelowRoot() + "/entry[string[1]='" + name + "']/*[2]";
        }
        return parent.pathBelowRoot() + "/" + xmlName;
    }
}
