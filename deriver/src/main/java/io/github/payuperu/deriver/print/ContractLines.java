package io.github.payuperu.deriver.print;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contract without prose, flat and quick to load: one thing a line, an operation, a method or a field. A line starts with
 * what it is about, and after tabs comes what there is to say of it, {@code type=string} for example. Lists have blanks between
 * their elements.
 */
public final class ContractLines {
    private final Contract contract;
    private final List<String> operationNames;
    private final List<Line> lines = new ArrayList<>();
    private int fields;

    private ContractLines(Contract contract) {
        this.contract = contract;
        this.operationNames = contract.names();
    }

    /** The document; operations are referred to by their position, parents by that of their field. */
    public static String print(Contract contract) {
        return new ContractLines(contract).print();
    }

    private String print() {
        line("contract").with("version", contract.version()).with("edition", contract.edition());
        contract.operations().forEach(this::addOperation);
        contract.forms().forEach(this::addForm);
        contract.knownCommands().forEach(command -> line("known-command").with("name", command));
        contract.knownTypes().forEach(type -> line("known-type").with("name", type));
        contract.methodKinds()
                .forEach((method, kind) -> line("method").with("name", method).with("kind", kind));
        contract.withdrawnMethods()
                .forEach((method, kind) ->
                        line("withdrawn-method").with("name", method).with("kind", kind));
        for (Direction direction : Direction.values()) {
            contract.fields(direction).forEach(field -> addField(field, null, direction));
        }
        contract.forms().forEach(this::addParameters);
        contract.anyOfs().forEach(this::addAnyOf);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private Line line(String kind) {
        Line line = new Line(kind);
        lines.add(line);
        return line;
    }

    private void addOperation(Operation operation) {
        line("operation")
                .with("name", operation.name())
                .with("command", operation.command())
                .with("type", operation.type())
                .with("kind", operation.kind())
                .with("edition", operation.edition())
                .with("requestRoot", operation.request().root())
                .with("responseRoot", operation.response().root());
    }

    private void addForm(FormMessage form) {
        line("form")
                .with("name", form.name())
                .with("edition", form.edition())
                .with("direction", form.direction().label())
                .with("prefix", form.prefix())
                .with("marker", form.marker());
    }

    private void addAnyOf(AnyOf anyOf) {
        line("any-of")
                .with(
                        "operations",
                        anyOf.operations().stream()
                                .map(operation -> String.valueOf(operationNames.indexOf(operation)))
                                .sorted()
                                .toList())
                .with("terms", anyOf.terms());
    }

    private void addParameters(FormMessage form) {
        int position = operationNames.indexOf(form.name());
        form.message()
                .fields()
                .forEach(field -> addField(field, null, form.direction()).with("form", position));
    }

    private Line addField(Field field, @Nullable Integer parent, Direction direction) {
        Line line = line(direction.label())
                .with("name", field.name())
                .with("xml", field.xmlName().equals(field.name()) ? null : field.xmlName())
                .with("term", field.term())
                .with("parent", parent)
                .with("type", field.type().label());
        addLimits(line, field.limits());
        line.with("needs", needs(field))
                .with("documented", documented(field, direction))
                .with("sensitive", field.sensitive() ? "yes" : null)
                .with("keyMax", field.map() == null ? null : field.map().keyMax())
                .with("entry", field.map() == null ? null : field.map().entry())
                .with("xmlType", field.xmlType())
                .with("item", field.isItem() ? "yes" : null);
        int position = fields++;
        field.children().forEach(child -> addField(child, position, direction));
        return line;
    }

    private static void addLimits(Line line, Limits limits) {
        line.with("min", limits.min())
                .with("max", limits.max())
                .with("pattern", limits.pattern())
                .with("values", limits.values())
                .with(
                        "aliases",
                        limits.aliases().entrySet().stream()
                                .map(alias -> alias.getKey() + ":" + alias.getValue())
                                .toList());
        if (limits.digits() != null) {
            line.with("integer", limits.digits().integer())
                    .with("fraction", limits.digits().fraction())
                    .with("bare", limits.digits().bare() ? "yes" : null);
        }
    }

    /** For each operation R, F or -: required, forbidden or neither. */
    private String needs(Field field) {
        return operationNames.stream()
                .map(operation -> field.demands().required().contains(operation)
                        ? "R"
                        : field.demands().forbidden().contains(operation) ? "F" : "-")
                .collect(Collectors.joining());
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

    /** One line; what is null or an empty list is not said. */
    private static final class Line {
        private final StringBuilder text;

        private Line(String kind) {
            this.text = new StringBuilder(kind);
        }

        private Line with(String name, @Nullable Integer number) {
            return with(name, number == null ? null : number.toString());
        }

        private Line with(String name, Collection<String> list) {
            for (String element : list) {
                if (element.isEmpty() || element.indexOf(' ') >= 0) {
                    throw new IllegalStateException(name + " has an element that is empty or has a blank: " + element);
                }
            }
            return with(name, list.isEmpty() ? null : String.join(" ", list));
        }

        private Line with(String name, @Nullable String value) {
            if (value != null) {
                if (value.indexOf('\t') >= 0 || value.indexOf('\n') >= 0) {
                    throw new IllegalStateException(name + " does not fit on a line: " + value);
                }
                text.append('\t').append(name).append('=').append(value);
            }
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
