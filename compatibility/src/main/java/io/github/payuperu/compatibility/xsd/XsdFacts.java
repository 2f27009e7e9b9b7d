package io.github.payuperu.compatibility.xsd;

import io.github.payuperu.compatibility.facts.Direction;
import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Place;
import io.github.payuperu.compatibility.facts.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What one XML Schema says: of one operation and direction if its name says so, of every message if not. */
public final class XsdFacts {
    private static final Pattern STRICT = Pattern.compile("([a-z.-]+)\\.(request|response)\\.xsd");
    private static final String GENERAL = "payments-api.xsd";
    private static final List<String> WHOLE =
            List.of("targetNamespace", "elementFormDefault", "attributeFormDefault", "blockDefault", "finalDefault");
    private static final List<String> FROM_ELSEWHERE = List.of("import", "include", "redefine");

    private final SchemaFile schema;
    private final String name;
    private final String file;
    private final Facts facts;

    private XsdFacts(SchemaFile schema, String name, String file, Facts facts) {
        this.schema = schema;
        this.name = name;
        this.file = file;
        this.facts = facts;
    }

    /**
     * Says what a schema says.
     *
     * @param name of the file
     * @param file where it is in the release
     * @throws SAXException when it is not XML
     */
    public static void of(InputStream in, String name, String file, Facts facts) throws IOException, SAXException {
        new XsdFacts(SchemaFile.read(in), name, file, facts).say();
    }

    private void say() {
        sayWhole();
        for (Element element : schema.elements()) {
            String root = element.getAttribute("name");
            Direction direction = direction(root);
            new ElementFacts(
                            schema,
                            (path, place) -> facts.at(
                                    new Spot(Part.XSD, direction, operation(), path),
                                    new Place("", "", path, file + place)))
                    .sayRoot(element, "/" + root);
        }
    }

    private void sayWhole() {
        Facts.Fact whole = facts.at(
                new Spot(Part.XSD, direction("request"), operation(), "schema"), new Place(name, "", "", file));
        whole.say("xs.file", "published");
        WHOLE.forEach(attribute -> whole.say("xs." + attribute, schema.root().getAttribute(attribute)));
        whole.say(
                "xs.import",
                SchemaFile.children(schema.root()).stream()
                        .filter(child -> FROM_ELSEWHERE.contains(child.getLocalName()))
                        .map(child -> child.getAttribute("schemaLocation"))
                        .toList());
    }

    private Direction direction(String root) {
        Matcher strict = STRICT.matcher(name);
        String direction = strict.matches() ? strict.group(2) : root.equals("request") ? "request" : "response";
        return direction.equals("request") ? Direction.REQUEST : Direction.RESPONSE;
    }

    private String operation() {
        Matcher strict = STRICT.matcher(name);
        return strict.matches() ? strict.group(1) : name.equals(GENERAL) ? "" : name;
    }
}
