package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Bundle;
import io.github.payuperu.deriver.bundle.Place;
import io.github.payuperu.deriver.contradiction.Contradictions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the contract out of a bundle and the documentation's rows. */
public final class ContractReader {
    private final Bundle bundle;
    private final Documentation documentation;
    private final Contradictions contradictions;
    private final Place root;
    private final @Nullable FormsReader forms;
    private final List<Operation> operations = new ArrayList<>();

    private ContractReader(
            Bundle bundle, @Nullable Bundle checkout, Documentation documentation, Contradictions contradictions) {
        this.bundle = bundle;
        this.forms = checkout == null ? null : new FormsReader(checkout);
        this.documentation = documentation;
        this.contradictions = contradictions;
        this.root = Place.of(bundle.root());
    }

    /**
     * Reads the contract.
     *
     * @param bundle the Payments API
     * @param checkout WebCheckout, if there is such a document
     * @throws SpecException when two messages disagree about a place, or something is named that is not there
     */
    public static Contract read(
            Bundle bundle, @Nullable Bundle checkout, Documentation documentation, Contradictions contradictions) {
        return new ContractReader(bundle, checkout, documentation, contradictions).contract();
    }

    private Contract contract() {
        JsonNode document = bundle.document();
        document.path("x-operations-index").forEach(declared -> operations.add(operation(declared)));
        Set<String> known = names();
        List<Message> messages = messages(known);
        Contract contract = new Contract(
                document.path("info").path("version").asText(),
                document.path("x-edition").asText(),
                List.copyOf(operations),
                texts(document.path("x-known-commands")),
                texts(document.path("x-known-types")),
                kinds(document.path("x-method-kinds")),
                kinds(document.path("x-withdrawn-methods")),
                anyOfs(document.path("x-any-of")),
                messages,
                union(messages, Direction.REQUEST),
                union(messages, Direction.RESPONSE),
                forms == null ? List.of() : forms.forms(known),
                documentation,
                contradictions);
        check(contract);
        return contract;
    }

    private static Map<String, String> kinds(JsonNode declared) {
        Map<String, String> kinds = new LinkedHashMap<>();
        declared.properties()
                .forEach(method -> kinds.put(method.getKey(), method.getValue().asText()));
        return kinds;
    }

    private Operation operation(JsonNode declared) {
        return new Operation(
                text(declared, "name"),
                text(declared, "command"),
                declared.has("type") ? text(declared, "type") : null,
                declared.has("kind") ? text(declared, "kind") : null,
                declared.has("edition") ? text(declared, "edition") : null,
                new Operation.Form(
                        text(declared, "request"), text(declared, "requestTable"), text(declared, "requestRoot")),
                new Operation.Form(
                        text(declared, "response"), text(declared, "responseTable"), text(declared, "responseRoot")));
    }

    private String text(JsonNode declared, String name) {
        if (declared.path(name).isTextual()) {
            return declared.get(name).asText();
        }
        throw new SpecException(root.child("x-operations-index"), "an operation has no " + name + ": " + declared);
    }

    private List<AnyOf> anyOfs(JsonNode declared) {
        List<AnyOf> anyOfs = new ArrayList<>();
        declared.forEach(anyOf -> anyOfs.add(new AnyOf(texts(anyOf.path("operations")), texts(anyOf.path("terms")))));
        return anyOfs;
    }

    private static List<String> texts(JsonNode declared) {
        List<String> texts = new ArrayList<>();
        declared.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private Set<String> names() {
        Stream<String> names = operations.stream().map(Operation::name);
        return Stream.concat(names, forms == null ? Stream.of() : forms.names().stream())
                .collect(Collectors.toSet());
    }

    private List<Message> messages(Set<String> known) {
        List<Message> messages = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            Map<String, Set<String>> senders = new LinkedHashMap<>();
            for (Operation operation : operations) {
                senders.computeIfAbsent(operation.form(direction).schema(), model -> new LinkedHashSet<>())
                        .add(operation.name());
            }
            senders.forEach((model, names) -> messages.add(new Message(
                    model,
                    direction,
                    names,
                    Tree.of(bundle, model, "", known, names, root.child("x-operations-index")))));
        }
        return messages;
    }

    private static List<Field> union(List<Message> messages, Direction direction) {
        return messages.stream()
                .filter(message -> message.direction() == direction)
                .map(Message::fields)
                .reduce(List.of(), Field::union);
    }

    private void check(Contract contract) {
        for (Direction direction : Direction.values()) {
            Set<String> terms = new HashSet<>();
            contract.walk(direction).forEach(field -> {
                if (!terms.add(field.term())) {
                    throw new SpecException(
                            field.place(), "is a second " + field.term() + " in the " + direction.label());
                }
                checkObserved(field);
            });
        }
        contract.anyOfs().forEach(anyOf -> checkAnyOf(anyOf, contract));
    }

    private void checkObserved(Field field) {
        String id = field.evidence().observed();
        if (id != null && contradictions.find(id).isEmpty()) {
            throw new SpecException(field.place(), "x-observed names " + id + ", which is no contradiction");
        }
    }

    private void checkAnyOf(AnyOf anyOf, Contract contract) {
        for (String term : anyOf.terms()) {
            if (contract.walk(Direction.REQUEST).noneMatch(field -> field.term().equals(term))) {
                throw new SpecException(root.child("x-any-of"), "names " + term + ", which is no field of a request");
            }
        }
        for (String name : anyOf.operations()) {
            if (operations.stream().noneMatch(operation -> operation.name().equals(name))) {
                throw new SpecException(root.child("x-any-of"), "names " + name + ", which is no operation");
            }
        }
    }
}
