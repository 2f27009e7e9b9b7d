package io.github.payuperu.compatibility.xsd;

import io.github.payuperu.compatibility.facts.Facts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Elements below one root: how often each stands where, what it holds, and in which sequence. */
final class ElementFacts {
    private static final List<String> PARTICLES = List.of("all", "sequence", "choice", "group", "any");

    private final SchemaFile schema;
    private final SimpleTypes simpleTypes;
    private final BiFunction<String, String, Facts.Fact> at;
    private final Deque<Element> open = new ArrayDeque<>();

    /** @param at the fact of an XPath, and of what is declared there */
    ElementFacts(SchemaFile schema, BiFunction<String, String, Facts.Fact> at) {
        this.schema = schema;
        this.simpleTypes = new SimpleTypes(schema);
        this.at = at;
    }

    void sayRoot(Element declaration, String path) {
        Facts.Fact fact = at.apply(path, "#" + path);
        fact.say("xs.root", "declared");
        sayContent(declaration, path, fact);
    }

    private void sayElement(Element declaration, boolean wanted, String path) {
        Element target = schema.resolve("element", declaration, declaration.getAttribute("ref"))
                .orElse(declaration);
        Facts.Fact fact = at.apply(path, "#" + path);
        String min = occurs(declaration, "minOccurs");
        fact.say("presence", wanted && !min.equals("0") ? "required" : "optional");
        fact.say("xs.minOccurs", min.equals("0") || min.equals("1") ? "" : min);
        fact.say("xs.maxOccurs", occurs(declaration, "maxOccurs"));
        for (String trait : List.of("nillable", "default", "fixed", "form", "substitutionGroup", "abstract")) {
            fact.say("xs." + trait, target.getAttribute(trait));
        }
        sayContent(target, path, fact);
    }

    private static String occurs(Element particle, String attribute) {
        return particle.hasAttribute(attribute) ? particle.getAttribute(attribute) : "1";
    }

    private void sayContent(Element declaration, String path, Facts.Fact fact) {
        String reference = declaration.getAttribute("type");
        Optional<Element> complex = reference.isEmpty()
                ? SchemaFile.child(declaration, "complexType")
                : schema.resolve("complexType", declaration, reference);
        Optional<Element> simple = SchemaFile.child(declaration, "simpleType");
        if (complex.isPresent()) {
            sayComplex(complex.get(), path, fact);
        } else if (simple.isPresent()) {
            simpleTypes.say(simpleTypes.declared(simple.get()), fact);
        } else if (reference.isEmpty()) {
            fact.say("xs.type", "xs:anyType");
        } else {
            simpleTypes.say(simpleTypes.named(declaration, reference), fact);
        }
        sayUnique(declaration, fact);
    }

    private static void sayUnique(Element declaration, Facts.Fact fact) {
        fact.say(
                "xs.unique",
                SchemaFile.children(declaration).stream()
                        .filter(child -> List.of("unique", "key", "keyref").contains(child.getLocalName()))
                        .map(child -> SchemaFile.children(child).stream()
                                .map(part -> part.getAttribute("xpath"))
                                .collect(Collectors.joining(" ", child.getLocalName() + " ", "")))
                        .toList());
    }

    private void sayComplex(Element type, String path, Facts.Fact fact) {
        if (open.contains(type)) {
            fact.say("xs.type", "as above");
            return;
        }
        open.push(type);
        fact.say("xs.mixed", type.getAttribute("mixed"));
        sayParts(type, path, fact);
        open.pop();
    }

    private void sayParts(Element type, String path, Facts.Fact fact) {
        Map<String, Integer> seen = new HashMap<>();
        for (Element part : SchemaFile.children(type)) {
            switch (part.getLocalName()) {
                case "attribute" -> sayAttribute(part, path);
                case "anyAttribute" -> fact.say("xs.anyAttribute", "true");
                case "simpleContent", "complexContent" -> sayDerived(part, path, fact);
                default -> {
                    if (PARTICLES.contains(part.getLocalName())) {
                        fact.say("xs.order", hasElements(part) ? shape(part) : "");
                        sayParticle(part, true, path, seen, fact);
                    }
                }
            }
        }
    }

    private void sayDerived(Element content, String path, Facts.Fact fact) {
        Element derivation = SchemaFile.first(content);
        String base = derivation.getAttribute("base");
        Optional<Element> complex = schema.resolve("complexType", derivation, base);
        complex.ifPresent(type -> sayComplex(type, path, fact));
        if (complex.isEmpty() && !base.isEmpty() && content.getLocalName().equals("simpleContent")) {
            simpleTypes.say(simpleTypes.restriction(derivation, 0), fact);
        }
        sayParts(derivation, path, fact);
    }

    private void sayAttribute(Element attribute, String path) {
        Facts.Fact fact = at.apply(path + "/@" + attribute.getAttribute("name"), "#" + path);
        boolean required = attribute.getAttribute("use").equals("required");
        fact.say("presence", required ? "required" : "optional");
        fact.say("xs.default", attribute.getAttribute("default")).say("xs.fixed", attribute.getAttribute("fixed"));
        Optional<Element> declared = SchemaFile.child(attribute, "simpleType");
        simpleTypes.say(
                declared.map(simpleTypes::declared)
                        .orElseGet(() -> simpleTypes.named(attribute, attribute.getAttribute("type"))),
                fact);
    }

    /** @param wanted whether what the particle demands is demanded of its parent */
    private void sayParticle(
            Element particle, boolean wanted, String path, Map<String, Integer> seen, Facts.Fact fact) {
        boolean demanded = wanted
                && !particle.getLocalName().equals("choice")
                && !occurs(particle, "minOccurs").equals("0");
        for (Element child : SchemaFile.children(particle)) {
            switch (child.getLocalName()) {
                case "element" -> sayElement(child, demanded, path + "/" + numbered(child, seen));
                case "any" -> fact.say("xs.any", "true");
                default -> sayParticle(child, demanded, path, seen, fact);
            }
        }
        if (particle.getLocalName().equals("group")) {
            schema.resolve("group", particle, particle.getAttribute("ref"))
                    .ifPresent(group -> sayParticle(group, demanded, path, seen, fact));
        }
    }

    private static String numbered(Element child, Map<String, Integer> seen) {
        String name = child.hasAttribute("ref") ? child.getAttribute("ref") : child.getAttribute("name");
        int number = seen.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "[" + number + "]";
    }

    /** Where there is nothing but what may be anything, there is no sequence to keep. */
    private static boolean hasElements(Element particle) {
        return particle.getElementsByTagNameNS(SchemaFile.XS, "element").getLength() > 0
                || !particle.getAttribute("ref").isEmpty();
    }

    /** The particle without the elements in it: what has a sequence, what a choice, how often. */
    private static String shape(Element particle) {
        String inner = SchemaFile.children(particle).stream()
                .filter(child -> PARTICLES.contains(child.getLocalName())
                        && !child.getLocalName().equals("any"))
                .map(ElementFacts::shape)
                .collect(Collectors.joining(", "));
        String often = occurs(particle, "minOccurs") + ".." + occurs(particle, "maxOccurs");
        return particle.getLocalName()
                + (inner.isEmpty() ? "" : "(" + inner + ")")
                + (often.equals("1..1") ? "" : often);
    }
}
