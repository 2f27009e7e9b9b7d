package io.github.payuperu.contracttests.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What one artifact drags in, as its build has written it down.
 *
 * @param artifact its name
 * @param libraries what comes with it, sorted
 */
record BillOfMaterials(String artifact, List<Library> libraries) {
    /**
     * Something that comes with an artifact.
     *
     * @param name group and artifact
     * @param optional whether it comes only if the application has it
     * @param licences their SPDX ids, or their names where they have none
     */
    record Library(String name, boolean optional, List<String> licences) {
        @Override
        public String toString() {
            return name + "  " + String.join(" or ", licences) + (optional ? "  (optional)" : "");
        }
    }

    /**
     * Reads that of a module.
     *
     * @throws IllegalStateException if there is none, because Maven leaves out the plugin that writes it when it is offline
     */
    static BillOfMaterials of(String module) throws IOException {
        Path file = Path.of("..", module, "target", "bom.json");
        if (Files.notExists(file)) {
            throw new IllegalStateException("No bill of materials of " + module + ": build once without --offline");
        }
        JsonNode bom = new JsonMapper().readTree(Files.readString(file));
        List<Library> libraries = new ArrayList<>();
        bom.path("components").forEach(component -> libraries.add(library(component)));
        libraries.sort((one, other) -> one.name().compareTo(other.name()));
        return new BillOfMaterials(bom.at("/metadata/component/name").asText(), libraries);
    }

    private static Library library(JsonNode component) {
        return new Library(
                component.path("group").asText() + ":" + component.path("name").asText(),
                component.path("scope").asText().equals("optional"),
                licences(component.path("licenses")));
    }

    private static List<String> licences(JsonNode licences) {
        return List.copyOf(new TreeSet<>(StreamSupport.stream(licences.spliterator(), false)
                .map(licence -> licence.at("/license/id")
                        .asText(licence.at("/license/name")
                                .asText(licence.path("expression").asText("none"))))
                .toList()));
    }
}
