package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Walks a body in XML along the contract and says of each text what it may be instead. The entries of a map share one path in
 * Pact, so their rules say what any of them may be, keys and values.
 */
final class XmlRules {
    private static final String KEY = "[A-Z_]+";
    private static final String NO_KEY = "(?s).*[^A-Z_].*";

    private final MatchingRuleCategory rules = new MatchingRuleCategory("body");
    /** What each path may hold: alternatives, each a list of expressions that hold together. */
    private final Map<String, Set<List<String>>> alternatives = new LinkedHashMap<>();

    private final Set<String> decided;

    private XmlRules(Set<String> decided) {
        this.decided = decided;
    }

    static MatchingRuleCategory of(byte[] body, Set<String> decided) {
        XmlRules walk = new XmlRules(decided);
        Element root = Xml.parse(body).getDocumentElement();
        for (Element child : Xml.children(root)) {
            walk.visit("$." + root.getTagName(), Contract.get().rootElement(child.getTagName()), child);
        }
        walk.alternatives.forEach(walk::add);
        return walk.rules;
    }

    /** The place of the text of a field that stands in no list or map of a request. */
    static String path(Field field) {
        return "$.request." + field.pointer().substring(1).replace('/', '.') + "['#text']";
    }

    private void visit(String parent, Field field, Element element) {
        if (field == null) {
            return;
        }
        String path = parent + "." + element.getTagName();
        switch (field.type()) {
            case OBJECT ->
                Xml.children(element).forEach(child -> visit(path, field.childElement(child.getTagName()), child));
            case MAP -> Xml.children(element).forEach(entry -> entry(path + ".entry", field, entry));
            case ARRAY -> list(path, field.element(), Xml.children(element));
            default -> value(path, field);
        }
    }

    private void list(String path, Field item, List<Element> elements) {
        String below = path + "." + item.xmlName();
        rules.addRule(below, new MinTypeMatcher(1));
        Xml.children(elements.get(0)).forEach(child -> visit(below, item.childElement(child.getTagName()), child));
    }

    private void entry(String path, Field map, Element entry) {
        Element key = Xml.children(entry).get(0);
        Element value = Xml.children(entry).get(1);
        Field field = map.child(key.getTextContent());
        String below = path + "." + value.getTagName();
        alternative(path + "." + key.getTagName(), List.of(Shape.literal(key.getTextContent())));
        if (field != null && field.type() == ValueType.OBJECT) {
            Xml.children(value).forEach(child -> {
                Field member = field.childElement(child.getTagName());
                alternative(below + "." + child.getTagName(), shared(member, child));
            });
        } else if (field != null) {
            alternative(
                    below,
                    value.getTagName().equals(key.getTagName()) ? besideKeys(field, value) : shared(field, value));
        }
    }

    private void value(String path, Field field) {
        if (!decided.contains(field.term())) {
            alternative(path, Shape.inXml(field));
        }
    }

    /** Of a value whose path other values have too. */
    private List<String> shared(Field field, Element element) {
        return decided.contains(field.term()) ? List.of(Shape.literal(element.getTextContent())) : Shape.inXml(field);
    }

    /** Of a value whose path keys have too: what may be any text must not look like a key. */
    private List<String> besideKeys(Field field, Element element) {
        boolean open = field.type() == ValueType.STRING
                && field.pattern().isEmpty()
                && field.values().isEmpty();
        String text = element.getTextContent();
        if (!open || decided.contains(field.term())) {
            return shared(field, element);
        }
        return List.of(text.matches(KEY) ? Shape.literal(text) : NO_KEY);
    }

    private void alternative(String path, List<String> shapes) {
        alternatives
                .computeIfAbsent(path + "['#text']", place -> new LinkedHashSet<>())
                .add(shapes);
    }

    private void add(String path, Set<List<String>> shapes) {
        if (shapes.size() == 1) {
            shapes.iterator().next().forEach(shape -> rules.addRule(path, new RegexMatcher(shape)));
        } else {
            rules.addRule(
                    path,
                    new RegexMatcher(shapes.stream()
                            .map(alternative -> alternative.get(0))
                            .collect(Collectors.joining("|"))));
        }
    }
}
