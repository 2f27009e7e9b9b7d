package io.github.payuperu.deriver.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.payuperu.deriver.SpecException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one document of many files. A {@code $ref} to a file in {@code models/} becomes a reference to the component
 * schema of that name, one to any other file is replaced by what the file says, {@code x-example-file} and
 * {@code x-composed-file} by the body they name. Every model that is reached is in the document, sorted by name; nothing else is.
 */
public final class Bundler {
    private static final String COMPONENT = "#/components/schemas/";
    private static final Pattern MODEL = Pattern.compile("models/([A-Z][A-Za-z0-9]*)\\.yaml");

    private final SpecSource source;
    private final Map<String, JsonNode> models = new TreeMap<>();
    private final Set<String> files = new TreeSet<>();
    private final Deque<String> pending = new ArrayDeque<>();
    private final Deque<String> inlining = new ArrayDeque<>();

    private Bundler(SpecSource source) {
        this.source = source;
    }

    /**
     * Bundles what a root file leads to.
     *
     * @throws SpecException when a file is missing or malformed, or a reference leads nowhere or in a circle
     */
    public static Bundle bundle(SpecSource source, String rootFile) {
        return new Bundler(source).bundle(rootFile);
    }

    private Bundle bundle(String rootFile) {
        ObjectNode document = (ObjectNode) resolveFile(rootFile);
        while (!pending.isEmpty()) {
            String name = pending.remove();
            models.put(name, resolveFile(modelFile(name)));
        }
        ObjectNode components = document.withObjectProperty("components");
        components.set("schemas", JsonNodeFactory.instance.objectNode().setAll(models));
        return new Bundle(rootFile, document, files);
    }

    private JsonNode resolveFile(String file) {
        files.add(file);
        return resolve(source.object(file), Place.of(file));
    }

    private JsonNode resolve(JsonNode node, Place place) {
        if (node instanceof ArrayNode array) {
            return resolveElements(array, place);
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        if (object.has("$ref")) {
            return resolveReference(object, place);
        }
        return resolveMembers(object, place);
    }

    private ArrayNode resolveElements(ArrayNode array, Place place) {
        ArrayNode resolved = array.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            resolved.add(resolve(array.get(i), place.child(Integer.toString(i))));
        }
        return resolved;
    }

    private ObjectNode resolveMembers(ObjectNode object, Place place) {
        ObjectNode resolved = object.objectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Place memberPlace = place.child(member.getKey());
            switch (member.getKey()) {
                case "x-example-file" -> resolved.set("value", body("examples", member.getValue(), memberPlace));
                case "x-composed-file" -> resolved.set("value", body("composed", member.getValue(), memberPlace));
                case "discriminator" -> resolved.set("discriminator", discriminator(member.getValue(), memberPlace));
                default -> resolved.set(member.getKey(), resolve(member.getValue(), memberPlace));
            }
        }
        return resolved;
    }

    private JsonNode body(String folder, JsonNode name, Place place) {
        String file = folder + "/" + name.asText();
        if (!source.has(file)) {
            throw new SpecException(place, "there is no " + file);
        }
        files.add(file);
        return source.body(file);
    }

    private JsonNode discriminator(JsonNode declared, Place place) {
        ObjectNode discriminator = declared.deepCopy();
        if (discriminator.get("mapping") instanceof ObjectNode mapping) {
            Place mappingPlace = place.child("mapping");
            mapping.properties()
                    .forEach(entry -> entry.setValue(
                            new TextNode(component(entry.getValue().asText(), mappingPlace.child(entry.getKey())))));
        }
        return discriminator;
    }

    private JsonNode resolveReference(ObjectNode object, Place place) {
        String reference = object.get("$ref").asText();
        if (object.size() > 1) {
            throw new SpecException(
                    place, "members beside a $ref are void in OpenAPI 3.0; write allOf with the $ref in it");
        }
        String file = target(place, reference);
        Matcher model = MODEL.matcher(file);
        if (model.matches()) {
            return object.objectNode().put("$ref", component(model.group(1), place));
        }
        return inline(file, place);
    }

    private static String target(Place place, String reference) {
        String file = URI.create(place.file()).resolve(reference).toString();
        if (file.startsWith("../")) {
            throw new SpecException(place, reference + " leaves the specification");
        }
        return file;
    }

    private String component(String model, Place place) {
        String file = modelFile(model);
        if (!source.has(file)) {
            throw new SpecException(place, "refers to " + file + ", which does not exist");
        }
        if (!models.containsKey(model)) {
            models.put(model, JsonNodeFactory.instance.objectNode());
            pending.add(model);
        }
        return COMPONENT + model;
    }

    private JsonNode inline(String file, Place place) {
        if (!source.has(file)) {
            throw new SpecException(place, "refers to " + file + ", which does not exist");
        }
        if (inlining.contains(file)) {
            throw new SpecException(place, "refers to " + file + ", which refers back here");
        }
        inlining.push(file);
        JsonNode resolved = resolveFile(file);
        inlining.pop();
        return resolved;
    }

    private static String modelFile(String name) {
        return "models/" + name + ".yaml";
    }
}
