package io.github.payuperu.validators.pe.response;

import io.github.payuperu.validators.data.Table;
import java.util.Map;
import java.util.stream.Collectors;

/** The states that a transaction is known to have. */
final class States {
    private static final Map<String, Boolean> FINAL = Table.beside(States.class, "states.tsv").rows().stream()
            .collect(Collectors.toMap(
                    row -> row.text("state"), row -> row.text("final").equals("yes")));

    private States() {}

    static boolean areKnown(String state) {
        return FINAL.containsKey(state);
    }

    /** Whether it is known that nothing comes after that state. */
    static boolean areFinal(String state) {
        return FINAL.getOrDefault(state, false);
    }
}
