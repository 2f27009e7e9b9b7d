package io.github.payuperu.compatibility.xsd;

import io.github.payuperu.compatibility.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** What a simple type takes: what it is at bottom, and every facet on the way up to it. */
final class SimpleTypes {
    private static final int DEEPEST = 16;

    private final SchemaFile schema;

    SimpleTypes(SchemaFile schema) {
        this.schema = schema;
    }

    /**
     * One kind of value.
     *
     * @param base the type of XML Schema at bottom
     * @param facets what is said besides, the last word on each
     */
    record Simple(String base, Map<String, List<String>> facets) {
        /** The same with facets over these; a pattern joins those that hold already. */
        Simple with(Map<String, List<String>> more) {
            Map<String, List<String>> all = new TreeMap<>(facets);
            more.forEach((facet, values) ->
                    all.merge(facet, values, (known, said) -> facet.equals("pattern") ? joined(known, said) : said));
            return new Simple(base, all);
        }

        private static List<String> joined(List<String> some, List<String> others) {
            List<String> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }

        /** Takes an empty text and nothing else. */
        boolean isEmptyText() {
            return facets.getOrDefault("enumeration", List.of()).equals(List.of(""))
                    || facets.getOrDefault("length", List.of()).equals(List.of("0"))
                    || facets.getOrDefault("maxLength", List.of()).equals(List.of("0"))
                    || facets.getOrDefault("pattern", List.of()).equals(List.of("^\\s*$"));
        }

        void say(Facts.Fact fact, String suffix) {
            fact.say("xs.type" + suffix, base);
            facets.forEach((facet, values) -> fact.say("xs." + facet + suffix, values));
        }
    }

    /** Says what a simple type takes: an empty text apart, and further alternatives by number. */
    void say(List<Simple> alternatives, Facts.Fact fact) {
        List<Simple> filled = alternatives.stream()
                .filter(alternative -> !alternative.isEmptyText())
                .toList();
        if (filled.size() < alternatives.size()) {
            fact.say("xs.empty", "true");
        }
        for (int i = 0; i < filled.size(); i++) {
            filled.get(i).say(fact, i == 0 ? "" : " (alternative " + (i + 1) + ")");
        }
    }

    /** The alternatives that a type named there has. */
    List<Simple> named(Element asker, String reference) {
        return named(asker, reference, 0);
    }

    private List<Simple> named(Element asker, String reference, int depth) {
        Optional<Element> declared = schema.resolve("simpleType", asker, reference);
        return declared.isPresent()
                ? declared(declared.get(), depth + 1)
                : List.of(new Simple(SchemaFile.nameOf(asker, reference), Map.of()));
    }

    /** The alternatives that a type declared there has. */
    List<Simple> declared(Element type) {
        return declared(type, 0);
    }

    private List<Simple> declared(Element type, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("type " + type.getAttribute("name") + " refers to itself");
        }
        Element variety = SchemaFile.first(type);
        return switch (variety.getLocalName()) {
            case "restriction" -> restriction(variety, depth);
            case "union" -> union(variety, depth);
            default -> List.of(new Simple("list of " + variety.getAttribute("itemType"), Map.of()));
        };
    }

    /** Of a simple type, or of the text of a complex one. */
    List<Simple> restriction(Element restriction, int depth) {
        Map<String, List<String>> facets = facets(restriction);
        List<Simple> base = restriction.hasAttribute("base")
                ? named(restriction, restriction.getAttribute("base"), depth)
                : SchemaFile.child(restriction, "simpleType")
                        .map(inner -> declared(inner, depth + 1))
                        .orElseGet(() -> List.of(new Simple("xs:anySimpleType", Map.of())));
        return base.stream().map(alternative -> alternative.with(facets)).toList();
    }

    private List<Simple> union(Element union, int depth) {
        List<Simple> alternatives = new ArrayList<>();
        for (String member : union.getAttribute("memberTypes").split("\\s+", -1)) {
            if (!member.isEmpty()) {
                alternatives.addAll(named(union, member, depth));
            }
        }
        SchemaFile.children(union).forEach(member -> alternatives.addAll(declared(member, depth + 1)));
        return alternatives;
    }

    /** An exact length is two limits; patterns said together are alternatives. */
    private static Map<String, List<String>> facets(Element restriction) {
        Map<String, List<String>> facets = new TreeMap<>();
        for (Element facet : SchemaFile.children(restriction)) {
            String name = facet.getLocalName();
            String value = facet.getAttribute("value");
            switch (name) {
                case "simpleType", "attribute", "anyAttribute", "attributeGroup" -> {}
                case "length" -> {
                    facets.put("minLength", List.of(value));
                    facets.put("maxLength", List.of(value));
                }
                case "pattern" ->
                    facets.merge(
                            name,
                            List.of(anchored(value)),
                            (known, said) -> List.of("^(" + bare(known) + "|" + bare(said) + ")$"));
                default -> facets.merge(name, List.of(value), Simple::joined);
            }
        }
        return facets;
    }

    private static String anchored(String pattern) {
        return pattern.contains("|") ? "^(" + pattern + ")$" : "^" + pattern + "$";
    }

    private static String bare(List<String> anchored) {
        String pattern = anchored.get(0);
        return pattern.substring(1, pattern.length() - 1);
    }
}
