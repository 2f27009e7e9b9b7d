package io.github.payuperu.cli;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.wire.finding.StructureId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The ids that findings have. */
final class Ids {
    private Ids() {}

    /** All of them: what the contract says first, then the rules. */
    static List<String> known() {
        return Stream.concat(
                        Arrays.stream(StructureId.values()).map(StructureId::id),
                        PeruRules.book().rules().stream()
                                .map(rule -> rule.card().id()))
                .toList();
    }
}
