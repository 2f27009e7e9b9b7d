package io.github.payuperu.compatibility.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.compatibility.facts.Direction;
import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Place;
import io.github.payuperu.compatibility.facts.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How messages travel: servers, addresses, methods, content types, statuses, and the calls that come back.
 *
 * @param facts where it is said
 * @param document the document
 * @param part the part that it is
 */
record AddressFacts(Facts facts, Document document, Part part) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    void say() {
        JsonNode root = document.root();
        at(Direction.REQUEST, "servers", "/servers").say("servers", each(root.path("servers"), "url"));
        sayPaths(Direction.REQUEST, root.path("paths"), "/paths");
    }

    /** A call that comes back is made by PayU, so its messages are what the merchant reads. */
    private void sayPaths(Direction caller, JsonNode paths, String where) {
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    String name = method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                    sayOperation(caller, name, method.getValue(), where + "/" + path.getKey());
                }
            }
        }
    }

    private void sayOperation(Direction caller, String name, JsonNode operation, String where) {
        JsonNode body = operation.path("requestBody");
        Facts.Fact fact = at(caller, name, where).say("address", "offered");
        fact.say("contentTypes", names(body.path("content")))
                .say("bodyRequired", body.path("required").asText());
        fact.say("security", text(operation.path("security")));
        sayParameters(fact, operation.path("parameters"));
        Facts.Fact answers = at(Direction.RESPONSE, name + " → answers", where);
        answers.say("statuses", names(operation.path("responses")));
        operation
                .path("responses")
                .properties()
                .forEach(status -> at(Direction.RESPONSE, name + " → " + status.getKey(), where)
                        .say("answerTypes", names(status.getValue().path("content"))));
        operation.path("callbacks").properties().forEach(callback -> {
            at(Direction.RESPONSE, "callback " + callback.getKey(), where).say("callback", "made");
            sayPaths(Direction.RESPONSE, callback.getValue(), where + "/callbacks/" + callback.getKey());
        });
    }

    private void sayParameters(Facts.Fact fact, JsonNode parameters) {
        List<String> said = new ArrayList<>();
        parameters.forEach(parameter -> said.add(parameter.path("in").asText() + " "
                + parameter.path("name").asText() + " "
                + parameter.path("style").asText() + " explode "
                + parameter.path("explode").asText() + " required "
                + parameter.path("required").asText()));
        fact.say("parameters", said);
    }

    private Facts.Fact at(Direction direction, String name, String where) {
        return facts.at(new Spot(part, direction, "", name), Place.named(name, document.name() + "#" + where));
    }

    private static List<String> each(JsonNode elements, String member) {
        List<String> texts = new ArrayList<>();
        elements.forEach(element -> texts.add(element.path(member).asText()));
        return texts;
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).sorted().toList();
    }

    /** No security and none needed are the same. */
    private static String text(JsonNode security) {
        return security.isEmpty() ? "" : security.toString();
    }
}
