package io.github.payuperu.contracttests.documented;

import io.github.payuperu.deriver.bundle.SpecSource;
import io.github.payuperu.deriver.contradiction.Contradiction;
import io.github.payuperu.deriver.contradiction.Contradictions;
import io.github.payuperu.deriver.contradiction.Kind;
import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.StructureId;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why something is found in a body that PayU itself prints. */
final class Explanations {
    private static final List<Contradiction> CONTRADICTIONS =
            Contradictions.read(new SpecSource(Path.of("../spec"))).all();
    /** A field that is left out is explained by what says that it may be; a value by what speaks of values. */
    private static final Set<Kind> OF_ABSENCE = EnumSet.of(Kind.NOT_ENFORCED);

    private static final Set<Kind> OF_VALUES = EnumSet.of(Kind.EXAMPLE, Kind.TEXT);

    private Explanations() {}

    /** The rule that found it, and the contradictions about the field in that operation; nothing if it is a riddle. */
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
        Set<Kind> kinds = finding.id().equals(StructureId.DOCUMENTED.id()) ? OF_ABSENCE : OF_VALUES;
        return CONTRADICTIONS.stream()
                .filter(contradiction -> kinds.contains(contradiction.kind()))
                .filter(contradiction -> contradiction.operations().contains(operation))
                .filter(contradiction -> contradiction.terms().contains(String.valueOf(finding.term())))
                .map(Contradiction::id);
    }
}
