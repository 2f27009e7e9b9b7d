package io.github.payuperu.contracttests.xsd;

import io.github.payuperu.wire.contract.AnyOf;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.EntryShape;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import io.github.payuperu.wire.contract.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Valid and broken messages of one operation and direction: a message that has everything, then the same with one thing
 * changed at one place, for every place of the contract.
 */
final class Corpus {
    private static final List<String> VALUE_ELEMENTS =
            List.of("string", "int", "integer", "long", "short", "bigDecimal", "boolean", "float", "double", "date");

    private final Contract contract;
    private final Operation operation;
    private final Tree sample;
    private final Map<String, List<Integer>> paths = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private Corpus(Contract contract, Operation operation, Tree sample) {
        this.contract = contract;
        this.operation = operation;
        this.sample = sample;
    }

    static List<Mutant> of(Contract contract, Operation operation, Direction direction) {
        Corpus corpus = new Corpus(contract, operation, Sample.of(contract, operation, direction));
        corpus.mutants.add(new Mutant("everything", corpus.sample.write(), Set.of()));
        corpus.root();
        corpus.members(null, corpus.sample, List.of());
        contract.fields().stream()
                .filter(field -> field.direction() == direction && field.isOpenObject())
                .forEach(corpus::open);
        if (direction == Direction.REQUEST) {
            corpus.anyOfs();
        }
        return corpus.mutants;
    }

    private void root() {
        mutants.add(new Mutant("other root", sample.renamed("Request").write(), Set.of()));
        change("root in a namespace", List.of(), root -> root.attribute("xmlns='urn:x'"));
        container("root", List.of());
    }

    /** Every place below an object, the fields of which its elements name. */
    private void members(Field container, Tree tree, List<Integer> path) {
        for (int i = 0; i < tree.children().size(); i++) {
            Tree child = tree.children().get(i);
            Field field = container == null ? contract.rootElement(child.name()) : container.childElement(child.name());
            place(field, child, with(path, i), Set.of());
            member(field, path, i);
        }
    }

    private void place(Field field, Tree tree, List<Integer> path, Set<Beyond> beyond) {
        paths.put(field.term(), path);
        switch (field.type()) {
            case OBJECT -> {
                container(field.term(), path);
                members(field, tree, path);
            }
            case MAP -> map(field, tree, path);
            case ARRAY -> list(field, tree, path);
            default -> values(field, path, beyond);
        }
    }

    private void values(Field field, List<Integer> path, Set<Beyond> beyond) {
        Values.of(field)
                .forEach((markup, why) -> change(
                        field.term() + " with another value", path, both(why, beyond), value -> value.text(markup)));
        change(
                field.term() + " with an element in it",
                path,
                field.requirement(operation) == Requirement.FORBIDDEN ? beyond : Set.of(),
                value -> value.children().add(new Tree("b")));
        change(field.term() + " with an attribute", path, Set.of(Beyond.ATTRIBUTE), value -> value.attribute("a='b'"));
    }

    /** What can happen to a member of an object, apart from its value. */
    private void member(Field field, List<Integer> parent, int index) {
        String term = field.term();
        Set<Beyond> unknown = unlessForeign(field, Set.of(Beyond.UNKNOWN_ELEMENT));
        change(term + " left out", parent, tree -> tree.children().remove(index));
        change(
                term + " empty",
                parent,
                tree -> tree.children()
                        .set(index, new Tree(tree.children().get(index).name())));
        twice(field, parent, index, Set.of());
        change(
                term + " with another name",
                parent,
                unknown,
                tree -> tree.children().set(index, tree.children().get(index).renamed("unknown")));
        change(
                term + " in a namespace",
                parent,
                unknown,
                tree -> tree.children().get(index).attribute("xmlns='urn:x'"));
    }

    private void twice(Field field, List<Integer> parent, int index, Set<Beyond> beyond) {
        change(
                field.term() + " twice",
                parent,
                unlessForeign(field, beyond),
                tree -> tree.children().add(tree.children().get(index).copy()));
    }

    /** Where nothing is looked at, repetition is the one thing to disagree about: of a member, or of entries no longer known. */
    private Set<Beyond> unlessForeign(Field field, Set<Beyond> beyond) {
        return isInForeign(field) ? Set.of(Beyond.UNKNOWN_TWICE) : beyond;
    }

    /** Whether the field stands in an object that is no part of the operation. */
    private boolean isInForeign(Field field) {
        Optional<Field> container = field.parent();
        while (container.isPresent()) {
            if (container.get().requirement(operation) == Requirement.FORBIDDEN) {
                return true;
            }
            container = container.get().parent();
        }
        return false;
    }

    private void container(String term, List<Integer> path) {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            change(term + " shuffled", path, tree -> Collections.shuffle(tree.children(), random));
        }
        change(term + " with text", path, tree -> tree.text("text"));
        change(term + " with a comment", path, tree -> tree.text("<!-- comment --> <?pi?>"));
        change(
                term + " with an unknown member",
                path,
                Set.of(Beyond.UNKNOWN_ELEMENT),
                tree -> tree.children().add(Tree.leaf("unknown", "text")));
        change(term + " with an attribute", path, Set.of(Beyond.ATTRIBUTE), tree -> tree.attribute("a='b'"));
    }

    /** An object of which nothing is known; the sample does not have it. */
    private void open(Field field) {
        List<Integer> parent = paths.get(field.parent().orElseThrow().term());
        Tree nested = new Tree("unknown");
        nested.children().add(Tree.leaf("unknown", "text"));
        for (List<Tree> members : List.of(List.<Tree>of(), List.of(nested), List.of(nested, new Tree("other")))) {
            open(field, parent, "", members, Set.of());
            open(field, parent, "text", members, members.isEmpty() ? Set.of(Beyond.OPEN_TEXT) : Set.of());
        }
        open(field, parent, "", List.of(nested, nested.copy()), Set.of(Beyond.UNKNOWN_TWICE));
    }

    private void open(Field field, List<Integer> parent, String text, List<Tree> members, Set<Beyond> beyond) {
        Tree object = Tree.leaf(field.xmlName(), text);
        object.children().addAll(members);
        change(field.term() + " open", parent, beyond, tree -> tree.children().add(object));
    }

    private void list(Field field, Tree tree, List<Integer> path) {
        change(field.term() + " without elements", path, list -> list.children().clear());
        change(field.term() + " with text", path, list -> list.text("text"));
        change(
                field.term() + " with more elements",
                path,
                list -> list.children().add(list.children().get(0).copy()));
        change(
                field.term() + " with another element",
                path,
                list -> list.children().add(new Tree("item")));
        Field element = field.children().get(0);
        for (int i = 0; i < tree.children().size(); i++) {
            container(element.term(), with(path, i));
            members(element, tree.children().get(i), with(path, i));
        }
    }

    private void map(Field map, Tree tree, List<Integer> path) {
        boolean typed = map.entryShape().equals(Optional.of(EntryShape.TYPED));
        change(
                map.term() + " without entries",
                path,
                entries -> entries.children().clear());
        change(map.term() + " with text", path, entries -> entries.text("text"));
        change(map.term() + " with an attribute", path, entries -> entries.attribute("class='java.util.HashMap'"));
        change(
                map.term() + " with a value outside an entry",
                path,
                Set.of(Beyond.NO_ENTRY),
                entries -> entries.children().add(Tree.leaf("OTHER", "557454")));
        for (int i = 0; i < tree.children().size(); i++) {
            entry(map, tree, path, i, typed);
        }
        for (int length : new int[] {map.keyMaxLength(), map.keyMaxLength() + 1}) {
            newEntry(map, path, typed, "k".repeat(length), typed ? Set.of(Beyond.KEY_LENGTH) : Set.of());
        }
        newEntry(map, path, typed, "", Set.of());
        if (typed) {
            typedValues(map, path);
        } else {
            change(
                    map.term() + " with an unknown key and a wrong value",
                    path,
                    Set.of(Beyond.VALUE_BY_KEY),
                    entries -> {
                        Tree entry = entries.children().get(0).copy();
                        entry.children().get(0).text("OTHER");
                        entry.children().get(1).children().get(0).text("abc");
                        entries.children().add(entry);
                    });
        }
    }

    private void entry(Field map, Tree tree, List<Integer> path, int index, boolean typed) {
        List<Integer> entry = with(path, index);
        String key = tree.children().get(index).children().get(0).text();
        Field field = map.child(key);
        Set<Beyond> byKey = Set.of(Beyond.VALUE_BY_KEY);
        change(
                field.term() + " left out",
                path,
                Set.of(Beyond.KEY_REQUIRED),
                entries -> entries.children().remove(index));
        twice(field, path, index, typed ? Set.of(Beyond.KEY_TWICE) : Set.of());
        change(
                field.term() + " without its value",
                entry,
                parts -> parts.children().remove(1));
        change(
                field.term() + " without its key",
                entry,
                parts -> parts.children().remove(0));
        change(
                field.term() + " with two values",
                entry,
                parts -> parts.children().add(parts.children().get(1).copy()));
        change(field.term() + " with text in its entry", entry, parts -> parts.text("text"));
        change(
                field.term() + " in an element of another name",
                entry,
                Set.of(Beyond.VALUE_ELEMENT),
                parts -> parts.children().set(1, parts.children().get(1).renamed("other")));
        change(
                field.term() + " with an empty value",
                entry,
                byKey,
                parts ->
                        parts.children().set(1, new Tree(parts.children().get(1).name())));
        List<Integer> value = with(entry, 1);
        if (field.type() == ValueType.OBJECT) {
            change(field.term() + " with text", value, object -> object.text("text"));
            Tree object = sample.at(value);
            for (int i = 0; i < object.children().size(); i++) {
                int member = i;
                Field child = field.childElement(object.children().get(i).name());
                place(child, object.children().get(i), with(value, i), byKey);
                change(
                        child.term() + " left out",
                        value,
                        byKey,
                        members -> members.children().remove(member));
                twice(child, value, i, Set.of());
            }
        } else {
            place(field, sample.at(value), value, byKey);
        }
    }

    private void newEntry(Field map, List<Integer> path, boolean typed, String key, Set<Beyond> beyond) {
        change(map.term() + " with a key of " + key.length(), path, beyond, entries -> {
            Tree entry = new Tree("entry");
            entry.children().add(Tree.leaf("string", key));
            entry.children().add(typed ? Tree.leaf("string", "v") : new Tree("additionalValue"));
            entries.children().add(entry);
        });
    }

    /** Unknown keys with values of every type, of which the reader looks at the text alone. */
    private void typedValues(Field map, List<Integer> path) {
        for (String element : VALUE_ELEMENTS) {
            for (String text : List.of("", "text", "1", "-1", "1.5", "true", "2021-06-21T07:51:52", " 1 ", "1e2")) {
                change(map.term() + " with " + element, path, Set.of(Beyond.VALUE_TEXT), entries -> {
                    Tree entry = new Tree("entry");
                    entry.children().add(Tree.leaf("string", "OTHER"));
                    entry.children().add(Tree.leaf(element, text));
                    entries.children().add(entry);
                });
            }
        }
    }

    private void anyOfs() {
        for (AnyOf anyOf : contract.anyOfs()) {
            Tree copy = sample.copy();
            for (Field field : anyOf.fields()) {
                copy.at(paths.get(field.term())).text("");
            }
            mutants.add(new Mutant("none of " + anyOf.fields(), copy.write(), Set.of(Beyond.ANY_OF)));
        }
    }

    private void change(String what, List<Integer> path, Consumer<Tree> change) {
        change(what, path, Set.of(), change);
    }

    private void change(String what, List<Integer> path, Set<Beyond> beyond, Consumer<Tree> change) {
        Tree copy = sample.copy();
        change.accept(copy.at(path));
        mutants.add(new Mutant(what, copy.write(), beyond));
    }

    private static Set<Beyond> both(Set<Beyond> some, Set<Beyond> others) {
        Set<Beyond> both = EnumSet.noneOf(Beyond.class);
        both.addAll(some);
        both.addAll(others);
        return both;
    }

    private static List<Integer> with(List<Integer> path, int index) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(index);
        return longer;
    }
}
