package io.github.payuperu.contracttests.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Null and absent are the same to the models. */
final class Nulls {
    private Nulls() {}

    static JsonNode leftOut(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            List<String> names = object.properties().stream()
                    .filter(member -> member.getValue().isNull())
                    .map(member -> member.getKey())
                    .toList();
            object.remove(names);
        }
        tree.forEach(Nulls::leftOut);
        return tree;
    }
}
