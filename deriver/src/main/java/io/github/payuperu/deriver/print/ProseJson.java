package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Prose;
import java.util.stream.Collectors;

/** What a person reads about the fields, by direction and term, one field a line. */
public final class ProseJson {
    private ProseJson() {}

    /** The document; {@code exampleOrigin} is there only for examples that no source has. */
    public static String print(Contract contract) {
        return "{\"request\":{\n" + lines(contract, Direction.REQUEST) + "\n},\n\"response\":{\n"
                + lines(contract, Direction.RESPONSE) + "\n}}\n";
    }

    private static String lines(Contract contract, Direction direction) {
        return contract.walk(direction)
                .map(field ->
                        Json.compact(Json.object().textNode(field.term())) + ":" + Json.compact(line(field.prose())))
                .collect(Collectors.joining(",\n"));
    }

    private static ObjectNode line(Prose prose) {
        ObjectNode line = Json.object().put("en", prose.en()).put("es", prose.es());
        if (prose.example() != null) {
            line.set("example", prose.example());
        }
        if (prose.exampleIsOurs()) {
            line.put("exampleOrigin", "ours");
        }
        return line;
    }
}
