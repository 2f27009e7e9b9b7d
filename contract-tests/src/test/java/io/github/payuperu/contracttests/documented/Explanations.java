package io.github.payuperu.contracttests.documented;

import io.github.payuperu.deriver.bundle.SpecSource;
import io.github.payuperu.deriver.contradiction.Contradiction;
import io.github.payuperu.deriver.contradiction.Contradictions;
import io.github.payuperu.deriver.contradiction.Kind;
import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.StructureId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Why something is found in a body that PayU itself prints. */
final class Explanations {
    private static final List<Contradiction> CONTRADICTIONS =
            Contradictions.read(new SpecSource(Path.of("../spec"))).all();

    private Explanations() {}

    /**
     * How well the rule that found it is known, and the contradictions about the field in that operation: for a field that is
     * left out those that say that it may be, for a value those about samples. Nothing if it is a riddle.
     */
    static List<String> of(Finding finding, String operation) {
        return Stream.concat(rules(finding), contradictions(finding, operation)).toList();
    }

    private static Stream<String> rules(Finding finding) {
        return PeruRules.book()
                .rule(finding.id())
                .map(rule -> rule.card().evidence().name())
                .stream();
    }

    private static Stream<String> contradictions(Finding finding, String operation) {
        Kind kind = finding.id().equals(StructureId.DOCUMENTED.id()) ? Kind.NOT_ENFORCED : Kind.EXAMPLE;
        return CONTRADICTIONS.stream()
                .filter(contradiction -> contradiction.kind() == kind)
                .filter(contradiction -> contradiction.operations().contains(operation))
                .filter(contradiction -> contradiction.terms().contains(String.valueOf(finding.term())))
                .map(Contradiction::id);
    }
}
