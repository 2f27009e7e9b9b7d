package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.IHttpPart;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.NullMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;

/** A body of a pact with its matching rules. */
final class RuledBody {
    private static final String TOO_LONG = "?".repeat(5_000);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** One of them is wrong for every rule: below zero, of another type, nothing, too much. */
    private static final List<JsonNode> WRONG_VALUES =
            List.of(JSON.numberNode(-1), JSON.textNode(""), JSON.textNode(TOO_LONG));

    private static final List<String> WRONG_TEXTS = List.of("", TOO_LONG);

    private final String name;
    private final IHttpPart part;

    RuledBody(String name, IHttpPart part) {
        this.name = name;
        this.part = part;
    }

    /** Whether it is JSON or XML, and whole. */
    boolean isTree() {
        return part.getBody().getContentType().isJson()
                || part.getBody().getContentType().isXml();
    }

    Set<String> paths() {
        return rules().getMatchingRules().keySet();
    }

    /** Those that do not say "anything, but there". */
    List<String> closedPaths() {
        return paths().stream().filter(path -> !isOpen(path)).toList();
    }

    boolean hasSomethingAt(String path) {
        return isXml()
                ? !new Place(path).elements(Xml.parse(bytes())).isEmpty()
                : !new Place(path).parents(json()).isEmpty();
    }

    boolean refusesItself() {
        return refuses(bytes());
    }

    boolean refusesSomethingAt(String path) {
        Place place = new Place(path);
        return isXml()
                ? WRONG_TEXTS.stream().map(text -> with(place, text)).anyMatch(this::refuses)
                : WRONG_VALUES.stream().map(value -> with(place, value)).anyMatch(this::refuses);
    }

    private byte[] with(Place place, String text) {
        Document document = Xml.parse(bytes());
        place.elements(document).forEach(element -> element.setTextContent(text));
        return Xml.print(document);
    }

    private byte[] with(Place place, JsonNode value) {
        JsonNode tree = json();
        place.put(tree, value);
        return tree.toString().getBytes(UTF_8);
    }

    private boolean refuses(byte[] body) {
        HttpResponse expected = new HttpResponse(200, new HashMap<>(), part.getBody());
        expected.getMatchingRules().addCategory(rules());
        SynchronousHttp interaction = new SynchronousHttp(name, List.of(), new HttpRequest(), expected);
        V4Pact pact = new V4Pact(new Consumer("any"), new Provider("any"), new ArrayList<>(List.of(interaction)));
        HttpResponse actual = new HttpResponse(
                200, new HashMap<>(), OptionalBody.body(body, part.getBody().getContentType()));
        return !ResponseMatching.responseMismatches(pact, interaction, actual).isEmpty();
    }

    /** Null or anything. */
    private boolean isOpen(String path) {
        List<MatchingRule> rules = rules().getMatchingRules().get(path).getRules();
        return rules.contains(NullMatcher.INSTANCE)
                && rules.stream()
                        .anyMatch(rule -> rule instanceof RegexMatcher regex
                                && regex.getRegex().equals(JsonRules.ANYTHING));
    }

    private MatchingRuleCategory rules() {
        return part.getMatchingRules().rulesForCategory("body");
    }

    private boolean isXml() {
        return part.getBody().getContentType().isXml();
    }

    private byte[] bytes() {
        return part.getBody().getValue();
    }

    private JsonNode json() {
        try {
            return JsonEdits.MAPPER.readTree(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
