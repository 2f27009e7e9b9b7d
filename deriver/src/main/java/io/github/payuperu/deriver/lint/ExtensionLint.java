package io.github.payuperu.deriver.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.bundle.Place;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A misspelt extension would say nothing to anybody; so each is one that the README explains. */
final class ExtensionLint {
    private static final String README = "README.md";

    private ExtensionLint() {}

    static Stream<String> undocumented(Specification specification) {
        String readme = new String(specification.source().bytes(README), StandardCharsets.UTF_8);
        return specification.files().stream()
                .filter(file -> file.endsWith(".yaml"))
                .flatMap(file -> extensions(specification.source().tree(file), Place.of(file)))
                .filter(place -> !readme.contains("`" + name(place) + "`"))
                .map(place ->
                        place + " is an extension that nobody knows: correct its name, or explain it in " + README);
    }

    private static Stream<Place> extensions(JsonNode node, Place place) {
        if (node instanceof ObjectNode object) {
            return object.properties().stream().flatMap(member -> {
                Place child = place.child(member.getKey());
                Stream<Place> below = extensions(member.getValue(), child);
                return member.getKey().startsWith("x-") ? Stream.concat(Stream.of(child), below) : below;
            });
        }
        return IntStream.range(0, node.size())
                .boxed()
                .flatMap(i -> extensions(node.get(i), place.child(Integer.toString(i))));
    }

    private static String name(Place place) {
        return place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
    }
}
