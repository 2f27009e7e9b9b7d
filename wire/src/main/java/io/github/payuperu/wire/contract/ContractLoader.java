package io.github.payuperu.wire.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the compact contract document with a streaming parser: no tree, no binding, a few milliseconds. */
final class ContractLoader {
    private static final String RESOURCE = "/payu-peru/contract.json";

    private final JsonParser parser;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<AnyOf> anyOfs = new ArrayList<>();
    private final Set<String> knownCommands = new HashSet<>();
    private final Set<String> knownTypes = new HashSet<>();
    private final Map<String, MethodKind> methods = new LinkedHashMap<>();
    private final Map<String, MethodKind> withdrawnMethods = new LinkedHashMap<>();
    private final List<Map.Entry<List<Integer>, List<String>>> anyOfTerms = new ArrayList<>();
    private String version = "";

    private ContractLoader(JsonParser parser) {
        this.parser = parser;
    }

    static Contract fromClassPath() {
        try (InputStream in = ContractLoader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The contract " + RESOURCE + " is not on the class path");
            }
            return load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The contract " + RESOURCE + " cannot be read", e);
        }
    }

    static Contract load(InputStream in) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            return new ContractLoader(parser).contract();
        }
    }

    private Contract contract() throws IOException {
        parser.nextToken();
        members(name -> {
            switch (name) {
                case "version" -> version = parser.getText();
                case "operations" -> elements(() -> operations.add(operation(operations.size())));
                case "forms" -> elements(() -> operations.add(form(operations.size())));
                case "knownCommands" -> knownCommands.addAll(strings());
                case "knownTypes" -> knownTypes.addAll(strings());
                case "methods" -> kinds(methods);
                case "withdrawnMethods" -> kinds(withdrawnMethods);
                case "anyOf" -> elements(this::anyOf);
                case "fields" -> elements(() -> fields.add(field(fields.size())));
                default -> parser.skipChildren();
            }
        });
        resolveAnyOfs();
        return new Contract(version, operations, fields, anyOfs, knownCommands, knownTypes, methods, withdrawnMethods);
    }

    private void kinds(Map<String, MethodKind> kinds) throws IOException {
        members(method -> kinds.put(method, MethodKind.ofLabel(parser.getText())));
    }

    private Operation operation(int index) throws IOException {
        Map<String, String> values = new HashMap<>();
        members(name -> values.put(name, parser.getText()));
        String kind = values.get("kind");
        return new Operation(
                index,
                text(values, "name"),
                text(values, "command"),
                values.get("type"),
                kind == null ? null : MethodKind.ofLabel(kind),
                values.get("edition"),
                text(values, "requestRoot"),
                text(values, "responseRoot"),
                null);
    }

    private Operation form(int index) throws IOException {
        Map<String, String> values = new HashMap<>();
        members(name -> values.put(name, parser.getText()));
        return Operation.ofForm(
                index,
                text(values, "name"),
                text(values, "edition"),
                new FormTraits(direction(text(values, "direction")), text(values, "prefix"), values.get("marker")));
    }

    private static Direction direction(String label) {
        return label.equals(Direction.REQUEST.label()) ? Direction.REQUEST : Direction.RESPONSE;
    }

    private static String text(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("An operation of the contract lacks " + name);
        }
        return value;
    }

    private void anyOf() throws IOException {
        List<Integer> indices = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        members(name -> {
            if (name.equals("operations")) {
                elements(() -> indices.add(parser.getIntValue()));
            } else {
                terms.addAll(strings());
            }
        });
        anyOfTerms.add(Map.entry(indices, terms));
    }

    private void resolveAnyOfs() {
        for (Map.Entry<List<Integer>, List<String>> entry : anyOfTerms) {
            anyOfs.add(new AnyOf(
                    entry.getKey().stream().map(operations::get).toList(),
                    entry.getValue().stream().map(this::requestField).toList()));
        }
    }

    private Field requestField(String term) {
        return fields.stream()
                .filter(field ->
                        field.direction() == Direction.REQUEST && field.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field " + term));
    }

    private Field field(int id) throws IOException {
        FieldDocument document = new FieldDocument();
        members(name -> read(document, name));
        Field parent = document.parent < 0 ? null : fields.get(document.parent);
        document.unmodelledValues =
                document.direction == Direction.REQUEST ? unmodelledValues(document.term) : Set.of();
        return new Field(id, document.facts(parent, operations.size()), parent);
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

    private void read(FieldDocument field, String name) throws IOException {
        switch (name) {
            case "name" -> field.name = parser.getText();
            case "xml" -> field.xmlName = parser.getText();
            case "term" -> field.term = parser.getText();
            case "direction" -> field.direction = direction(parser.getText());
            case "parent" -> field.parent = parser.getIntValue();
            case "type" -> field.type = ValueType.ofLabel(parser.getText());
            case "min" -> field.min = parser.getIntValue();
            case "max" -> field.max = parser.getIntValue();
            case "pattern" -> field.shape = new TextShape(Pattern.compile(parser.getText()));
            case "values" -> field.values = strings();
            case "aliases" -> members(alias -> field.aliases.put(alias, parser.getText()));
            case "integer" -> field.integer = parser.getIntValue();
            case "fraction" -> field.fraction = parser.getIntValue();
            case "bare" -> field.bare = parser.getBooleanValue();
            case "required" -> elements(() -> field.required.add(parser.getIntValue()));
            case "forbidden" -> elements(() -> field.forbidden.add(parser.getIntValue()));
            case "documented" -> field.documented = parser.getText();
            case "source" -> field.sources = strings();
            case "sensitive" -> field.sensitive = parser.getBooleanValue();
            case "keyMax" -> field.keyMax = parser.getIntValue();
            case "entry" -> field.entry = EntryShape.ofLabel(parser.getText());
            case "xmlType" -> field.xmlType = parser.getText();
            case "item" -> field.item = parser.getBooleanValue();
            case "form" -> field.form = operations.get(parser.getIntValue());
            default -> parser.skipChildren();
        }
    }

    private List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        elements(() -> strings.add(parser.getText()));
        return strings;
    }

    private void members(Member member) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            member.read(name);
        }
    }

    private void elements(Element element) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    private interface Member {
        void read(String name) throws IOException;
    }

    private interface Element {
        void read() throws IOException;
    }

    /** A field as the document has it, before it knows its parent. */
    private static final class FieldDocument {
        private String name = "";
        private @Nullable String xmlName;
        private String term = "";
        private Direction direction = Direction.REQUEST;
        private int parent = -1;
        private ValueType type = ValueType.STRING;
        private int min = Field.UNLIMITED;
        private int max = Field.UNLIMITED;
        private @Nullable TextShape shape;
        private List<String> values = List.of();
        private Set<String> unmodelledValues = Set.of();
        private final Map<String, String> aliases = new HashMap<>();
        private int integer = -1;
        private int fraction = -1;
        private boolean bare;
        private final Set<Integer> required = new HashSet<>();
        private final Set<Integer> forbidden = new HashSet<>();
        private String documented = "";
        private List<String> sources = List.of();
        private boolean sensitive;
        private int keyMax = Field.UNLIMITED;
        private @Nullable EntryShape entry;
        private boolean item;
        private @Nullable String xmlType;
        private @Nullable Operation form;

        FieldFacts facts(@Nullable Field parentField, int operationCount) {
            List<Requirement> requirements = new ArrayList<>();
            for (int operation = 0; operation < operationCount; operation++) {
                requirements.add(
                        required.contains(operation)
                                ? Requirement.REQUIRED
                                : forbidden.contains(operation) ? Requirement.FORBIDDEN : Requirement.OPTIONAL);
            }
            String xml = xmlName == null ? name : xmlName;
            return new FieldFacts(
                    name,
                    xml,
                    term,
                    direction,
                    type,
                    min,
                    max,
                    shape,
                    List.copyOf(values),
                    unmodelledValues,
                    Map.copyOf(aliases),
                    integer < 0 ? null : new Digits(integer, fraction, bare),
                    sensitive,
                    keyMax,
                    entry,
                    item,
                    xmlType,
                    List.copyOf(requirements),
                    documentedOf(documented),
                    List.copyOf(sources),
                    (parentField == null ? "" : parentField.pointer()) + "/" + (item ? "*" : name),
                    xmlPath(parentField, xml),
                    form);
        }

        private static List<Documented> documentedOf(String marks) {
            List<Documented> documented = new ArrayList<>();
            for (int i = 0; i < marks.length(); i++) {
                documented.add(Documented.ofMark(marks.charAt(i)));
            }
            return List.copyOf(documented);
        }

        private String xmlPath(@Nullable Field parentField, String xml) {
            if (parentField == null) {
                return "/" + xml;
            }
            if (item) {
                return parentField.pathBelowRoot() + "/" + xml + "[*]";
            }
            if (parentField.type() == ValueType.MAP) {
                return parentField.pathBelowRoot() + "/entry[string[1]='" + name + "']/*[2]";
            }
            return parentField.pathBelowRoot() + "/" + xml;
        }
    }
}
