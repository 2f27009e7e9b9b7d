package io.github.payuperu.compatibility.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.compatibility.documentation.Drift;
import io.github.payuperu.compatibility.documentation.RowChange;
import java.util.Locale;

/** A page's differences as one JSON object. All keys are always there; what there is not is null. */
public final class DriftJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DriftJson() {}

    /** The report on a page of that name, with the line break that ends it. */
    public static String of(String page, Drift drift) {
        ObjectNode report = NODES.objectNode()
                .put("page", page)
                .put("edition", drift.edition())
                .put("tables", drift.tables())
                .put("rows", drift.rows());
        ArrayNode changes = report.putArray("changes");
        drift.changes().forEach(change -> changes.add(object(change)));
        return report.toPrettyString() + "\n";
    }

    private static ObjectNode object(RowChange change) {
        ObjectNode object = NODES.objectNode()
                .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .put("table", change.table());
        object.set("row", change.row() == 0 ? NODES.nullNode() : NODES.numberNode(change.row()));
        put(object, "path", change.path());
        put(object, "column", change.column());
        put(object, "before", change.before());
        put(object, "after", change.after());
        return object;
    }

    private static void put(ObjectNode object, String name, String text) {
        object.set(name, text.isEmpty() ? NODES.nullNode() : NODES.textNode(text));
    }
}
