package io.github.payuperu.compatibility.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.compatibility.facts.Direction;
import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Place;
import io.github.payuperu.compatibility.facts.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the two OpenAPI documents say, operation by operation. */
public final class OpenApiFacts {
    private final Facts facts;
    private final Document document;
    private final Part part;

    private OpenApiFacts(Facts facts, Document document, Part part) {
        this.facts = facts;
        this.document = document;
        this.part = part;
    }

    /** Says what the Payments API is. */
    public static void ofPaymentsApi(Document document, Facts facts) {
        OpenApiFacts said = new OpenApiFacts(facts, document, Part.PAYMENTS_API);
        new AddressFacts(facts, document, Part.PAYMENTS_API).say();
        said.sayKnown();
        document.root().path("x-operations-index").forEach(said::sayOperation);
    }

    /** Says what the forms are. */
    public static void ofWebCheckout(Document document, Facts facts) {
        OpenApiFacts said = new OpenApiFacts(facts, document, Part.WEBCHECKOUT);
        new AddressFacts(facts, document, Part.WEBCHECKOUT).say();
        document.root().path("x-forms-index").forEach(said::sayForm);
    }

    private void sayKnown() {
        Facts.Fact known = at(Direction.REQUEST, "", "dispatch");
        known.say("knownCommands", texts(document.root().path("x-known-commands")));
        known.say("knownTypes", texts(document.root().path("x-known-types")));
        known.say("methodKinds", pairs(document.root().path("x-method-kinds")));
        known.say("withdrawnMethods", pairs(document.root().path("x-withdrawn-methods")));
    }

    private void sayOperation(JsonNode declared) {
        String operation = declared.path("name").asText();
        Facts.Fact fact = at(Direction.REQUEST, operation, "operation");
        fact.say("operation", "offered");
        for (String trait : List.of("command", "type", "kind")) {
            fact.say("dispatch." + trait, declared.path(trait).asText());
        }
        for (Direction direction : Direction.values()) {
            String root = declared.path(direction + "Root").asText();
            at(direction, operation, direction + " root").say("xmlRoot", root);
            new MessageFacts(facts, document, part, direction, operation, "")
                    .say(declared.path(direction.toString()).asText(), root);
        }
        sayConditions(operation);
    }

    /** Groups of fields: any of them, one of them, one with or without the other. */
    private void sayConditions(String operation) {
        for (String condition : List.of("any-of", "one-of", "requires", "excludes")) {
            int number = 0;
            for (JsonNode declared : document.root().path("x-" + condition)) {
                if (texts(declared.path("operations")).contains(operation)) {
                    Facts.Fact fact = at(Direction.REQUEST, operation, condition + " " + ++number);
                    fact.say(condition, texts(declared.path("terms")));
                }
            }
        }
    }

    private void sayForm(JsonNode declared) {
        String form = declared.path("name").asText();
        Direction direction =
                Direction.valueOf(declared.path("direction").asText().toUpperCase(Locale.ROOT));
        Facts.Fact fact = at(direction, form, "operation");
        fact.say("operation", "offered").say("marker", declared.path("marker").asText());
        new MessageFacts(
                        facts,
                        document,
                        part,
                        direction,
                        form,
                        declared.path("prefix").asText())
                .say(declared.path("schema").asText(), "");
    }

    private Facts.Fact at(Direction direction, String operation, String name) {
        String term = operation.isEmpty() ? name : operation + " " + name;
        return facts.at(new Spot(part, direction, operation, name), Place.named(term, document.name()));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> pairs(JsonNode object) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            pairs.add(member.getKey() + ": " + member.getValue().asText());
        }
        return pairs;
    }
}
