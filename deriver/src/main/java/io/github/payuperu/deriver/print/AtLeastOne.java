package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Says in a schema that at least one of some members has to be there, at the deepest object that contains them all. */
final class AtLeastOne {
    private AtLeastOne() {}

    /**
     * Adds the demand.
     *
     * @param schema of the message
     * @param paths names from the message down to each member
     */
    static void add(ObjectNode schema, List<List<String>> paths) {
        ObjectNode holder = schema;
        int depth = 0;
        while (sharesNameAt(depth, paths)) {
            holder = (ObjectNode) holder.get("properties").get(paths.get(0).get(depth));
            depth++;
        }
        ArrayNode choices = holder.withArrayProperty("allOf").addObject().putArray("anyOf");
        for (List<String> path : paths) {
            choices.add(present(path.subList(depth, path.size())));
        }
    }

    private static boolean sharesNameAt(int depth, List<List<String>> paths) {
        return paths.stream()
                .allMatch(path -> depth < path.size() - 1
                        && path.get(depth).equals(paths.get(0).get(depth)));
    }

    private static ObjectNode present(List<String> path) {
        ObjectNode schema = Json.object();
        if (path.isEmpty()) {
            schema.putObject("not").putArray("enum").addNull().add("");
            return schema;
        }
        schema.put("type", "object").set("required", Json.texts(path.subList(0, 1)));
        schema.putObject("properties").set(path.get(0), present(path.subList(1, path.size())));
        return schema;
    }
}
