package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.contract.AnyOf;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.FormMessage;
import io.github.payuperu.deriver.contract.Limits;
import io.github.payuperu.deriver.contract.Operation;
import io.github.payuperu.deriver.contract.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The contract without prose, flat and quick to load: one operation and one field a line. */
public final class ContractJson {
    private final Contract contract;
    private final List<String> operationNames;
    private final List<String> fields = new ArrayList<>();

    private ContractJson(Contract contract) {
        this.contract = contract;
        this.operationNames = contract.names();
    }

    /** The document; operations are referred to by their position, parents by that of their field. */
    public static String print(Contract contract) {
        return new ContractJson(contract).print();
    }

    private String print() {
        for (Direction direction : Direction.values()) {
            contract.fields(direction).forEach(field -> add(field, -1, direction));
        }
        contract.forms().forEach(this::addParameters);
        return String.join(
                        "\n",
                        "{\"version\":" + text(contract.version()) + ",",
                        "\"edition\":" + text(contract.edition()) + ",",
                        "\"operations\":[",
                        contract.operations().stream()
                                .map(ContractJson::operation)
                                .collect(Collectors.joining(",\n")),
                        "],",
                        "\"forms\":[",
                        contract.forms().stream().map(ContractJson::form).collect(Collectors.joining(",\n")),
                        "],",
                        "\"knownCommands\":" + Json.compact(Json.texts(contract.knownCommands())) + ",",
                        "\"knownTypes\":" + Json.compact(Json.texts(contract.knownTypes())) + ",",
                        "\"methods\":" + kinds(contract.methodKinds()) + ",",
                        "\"withdrawnMethods\":" + kinds(contract.withdrawnMethods()) + ",",
                        "\"anyOf\":["
                                + contract.anyOfs().stream().map(this::anyOf).collect(Collectors.joining(",")) + "],",
                        "\"fields\":[",
                        String.join(",\n", fields),
                        "]}")
                + "\n";
    }

    private static String kinds(Map<String, String> methods) {
        ObjectNode line = Json.object();
        methods.forEach(line::put);
        return Json.compact(line);
    }

    private static String text(String text) {
        return Json.compact(Json.object().textNode(text));
    }

    private static String operation(Operation operation) {
        ObjectNode line = Json.object().put("name", operation.name()).put("command", operation.command());
        if (operation.type() != null) {
            line.put("type", operation.type());
        }
        if (operation.kind() != null) {
            line.put("kind", operation.kind());
        }
        if (operation.edition() != null) {
            line.put("edition", operation.edition());
        }
        line.put("requestRoot", operation.request().root());
        line.put("responseRoot", operation.response().root());
        return Json.compact(line);
    }

    private static String form(FormMessage form) {
        ObjectNode line = Json.object()
                .put("name", form.name())
                .put("edition", form.edition())
                .put("direction", form.direction().label())
                .put("prefix", form.prefix());
        if (form.marker() != null) {
            line.put("marker", form.marker());
        }
        return Json.compact(line);
    }

    private String anyOf(AnyOf anyOf) {
        ObjectNode line = Json.object();
        line.set("operations", positions(anyOf.operations()));
        line.set("terms", Json.texts(anyOf.terms()));
        return Json.compact(line);
    }

    private void add(Field field, int parent, Direction direction) {
        int position = fields.size();
        fields.add(Json.compact(line(field, parent, direction)));
        field.children().forEach(child -> add(child, position, direction));
    }

    private void addParameters(FormMessage form) {
        int position = operationNames.indexOf(form.name());
        form.message().fields().forEach(field -> {
            ObjectNode line = line(field, -1, form.direction());
            fields.add(Json.compact(line.put("form", position)));
        });
    }

    private ObjectNode line(Field field, int parent, Direction direction) {
        ObjectNode line = Json.object().put("name", field.name());
        if (!field.xmlName().equals(field.name())) {
            line.put("xml", field.xmlName());
        }
        line.put("term", field.term())
                .put("direction", direction.label())
                .put("parent", parent)
                .put("type", field.type().label());
        addLimits(line, field.limits());
        line.set("required", positions(field.demands().required()));
        line.set("forbidden", positions(field.demands().forbidden()));
        line.put("documented", documented(field, direction));
        line.set("source", sources(field, direction));
        if (field.sensitive()) {
            line.put("sensitive", true);
        }
        if (field.map() != null) {
            line.put("keyMax", field.map().keyMax()).put("entry", field.map().entry());
        }
        if (field.xmlType() != null) {
            line.put("xmlType", field.xmlType());
        }
        if (field.isItem()) {
            line.put("item", true);
        }
        return line;
    }

    private static void addLimits(ObjectNode line, Limits limits) {
        if (limits.min() != null) {
            line.put("min", limits.min());
        }
        if (limits.max() != null) {
            line.put("max", limits.max());
        }
        if (limits.pattern() != null) {
            line.put("pattern", limits.pattern());
        }
        if (!limits.values().isEmpty()) {
            line.set("values", Json.texts(limits.values()));
        }
        if (!limits.aliases().isEmpty()) {
            ObjectNode aliases = line.putObject("aliases");
            limits.aliases().forEach(aliases::put);
        }
        if (limits.digits() != null) {
            line.put("integer", limits.digits().integer())
                    .put("fraction", limits.digits().fraction());
            if (limits.digits().bare()) {
                line.put("bare", true);
            }
        }
    }

    private ArrayNode positions(Collection<String> names) {
        ArrayNode positions = Json.object().arrayNode();
        names.stream().map(operationNames::indexOf).sorted().forEach(positions::add);
        return positions;
    }

    private String documented(Field field, Direction direction) {
        return operationNames.stream()
                .map(operation -> documented(contract.rows(field, operation, direction)))
                .collect(Collectors.joining());
    }

    /** The strictest of what the tables say; what is mandatory in some messages only is optional by itself. */
    private static String documented(List<Row> rows) {
        String marks = rows.stream().map(row -> String.valueOf(row.mandatory())).collect(Collectors.joining());
        return marks.contains("M") ? "M" : marks.matches("-*") ? "-" : "O";
    }

    private ArrayNode sources(Field field, Direction direction) {
        return Json.texts(operationNames.stream()
                .map(operation -> source(field, operation, direction))
                .toList());
    }

    private String source(Field field, String operation, Direction direction) {
        return contract.rows(field, operation, direction).stream()
                .map(Row::id)
                .findFirst()
                .or(() -> contract.observation(field, operation))
                .orElse("");
    }
}
