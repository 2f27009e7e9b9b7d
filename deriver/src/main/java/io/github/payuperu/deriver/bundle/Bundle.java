package io.github.payuperu.deriver.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.SpecException;
import java.util.Set;

/**
 * One OpenAPI document, complete in itself.
 *
 * @param root the file that it starts with
 * @param document the document; whoever changes it works on a copy
 * @param files the files it was made of
 */
public record Bundle(String root, ObjectNode document, Set<String> files) {
    private static final String COMPONENT = "#/components/schemas/";

    /** All component schemas by name. */
    public ObjectNode schemas() {
        return (ObjectNode) document.at("/components/schemas");
    }

    /**
     * The component schema of that name.
     *
     * @throws SpecException when there is none
     */
    public ObjectNode schema(String name, Place asker) {
        if (schemas().get(name) instanceof ObjectNode schema) {
            return schema;
        }
        throw new SpecException(asker, "names the model " + name + ", which nothing in the document refers to");
    }

    /** The place of a component schema in the files. */
    public static Place placeOf(String model) {
        return Place.of("models/" + model + ".yaml");
    }

    /** The name in a reference to a component schema. */
    public static String modelOf(JsonNode reference) {
        return reference.asText().substring(COMPONENT.length());
    }
}
