package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Prose;
import io.github.payuperu.deriver.contract.Row;
import java.util.stream.Collectors;

/** What a person reads about the fields, and where each is from, by direction and term, one field a line. */
public final class ProseJson {
    private ProseJson() {}

    /** The document; {@code exampleOrigin} is there only for examples that no source has. */
    public static String print(Contract contract) {
        return "{\"request\":{\n" + lines(contract, Direction.REQUEST) + "\n},\n\"response\":{\n"
                + lines(contract, Direction.RESPONSE) + "\n}}\n";
    }

    private static String lines(Contract contract, Direction direction) {
        return contract.walk(direction)
                .map(field -> Json.compact(Json.object().textNode(field.term())) + ":"
                        + Json.compact(line(contract, field, direction)))
                .collect(Collectors.joining(",\n"));
    }

    private static ObjectNode line(Contract contract, Field field, Direction direction) {
        Prose prose = field.prose();
        ObjectNode line = Json.object().put("en", prose.en()).put("es", prose.es());
        if (prose.example() != null) {
            line.set("example", prose.example());
        }
        if (prose.exampleIsOurs()) {
            line.put("exampleOrigin", "ours");
        }
        line.set("source", sources(contract, field, direction));
        return line;
    }

    /** Table and row, or the id of a contradiction, for each operation. */
    private static ArrayNode sources(Contract contract, Field field, Direction direction) {
        return Json.texts(contract.names().stream()
                .map(operation -> source(contract, field, operation, direction))
                .toList());
    }

    private static String source(Contract contract, Field field, String operation, Direction direction) {
        return contract.rows(field, operation, direction).stream()
                .map(Row::id)
                .findFirst()
                .or(() -> contract.observation(field, operation))
                .orElse("");
    }
}
