package io.github.payuperu.compatibility.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.compatibility.Change;
import io.github.payuperu.compatibility.Comparison;
import java.util.List;

/** A comparison as one JSON object. All keys are always there; what is not known is null. */
public final class JsonReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonReport() {}

    /** The report, with the line break that ends it. */
    public static String of(Comparison comparison, Sentences sentences) {
        ObjectNode report = NODES.objectNode()
                .put("old", comparison.before())
                .put("new", comparison.after())
                .put("breaking", comparison.isBreaking())
                .put("breaksSenders", comparison.breaksSenders())
                .put("breaksReaders", comparison.breaksReaders());
        ArrayNode changes = report.putArray("changes");
        comparison.changes().forEach(change -> changes.add(object(change, sentences)));
        return report.toPrettyString() + "\n";
    }

    private static ObjectNode object(Change change, Sentences sentences) {
        ObjectNode object = NODES.objectNode()
                .put("breaksSenders", change.verdict().breaksSenders())
                .put("breaksReaders", change.verdict().breaksReaders())
                .put("part", change.part().toString())
                .put("direction", change.direction().toString());
        object.set("operations", texts(change.operations()));
        put(object, "term", change.place().term());
        put(object, "pointer", change.place().pointer());
        put(object, "xpath", change.place().xpath());
        object.put("aspect", change.aspect())
                .put("shift", change.difference().shift().toString());
        object.set("before", texts(change.difference().before()));
        object.set("after", texts(change.difference().after()));
        object.put("message", sentences.notice(change));
        object.set("files", texts(change.files()));
        return object;
    }

    private static void put(ObjectNode object, String name, String text) {
        object.set(name, text.isEmpty() ? NODES.nullNode() : NODES.textNode(text));
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
