package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.data.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The codes that answers are known to have, and the states that each comes with. */
final class ResponseCodes {
    private static final Map<String, List<String>> STATES =
            Table.beside(ResponseCodes.class, "response-codes.tsv").rows().stream()
                    .collect(Collectors.toMap(row -> row.text("code"), ResponseCodes::states));

    private ResponseCodes() {}

    private static List<String> states(Table.Row row) {
        String states = row.text("states");
        return states.isEmpty() ? List.of() : List.of(states.split(" ", -1));
    }

    static boolean areKnown(String code) {
        return STATES.containsKey(code);
    }

    /** The states that the code comes with; none where that is not known. */
    static List<String> statesOf(String code) {
        return STATES.getOrDefault(code, List.of());
    }
}
