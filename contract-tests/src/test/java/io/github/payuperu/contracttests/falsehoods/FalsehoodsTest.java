package io.github.payuperu.contracttests.falsehoods;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.wire.convert.LossId;
import io.github.payuperu.wire.finding.StructureId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every belief on the page is guarded by something that exists. */
class FalsehoodsTest {
    private static final Set<String> GUARDS = guards();

    static List<Falsehood> falsehoods() {
        return Falsehood.all();
    }

    @ParameterizedTest
    @MethodSource("falsehoods")
    void areGuardedByIdsAndTestsThatThereAre(Falsehood falsehood) {
        assertThat(falsehood.guards()).isNotEmpty().isSubsetOf(GUARDS);
    }

    @Test
    void areToldOnce() {
        assertThat(falsehoods())
                .extracting(Falsehood::belief)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40);
    }

    private static Set<String> guards() {
        Set<String> guards = new TreeSet<>(TestSources.tests());
        PeruRules.book().rules().forEach(rule -> guards.add(rule.card().id()));
        Arrays.stream(StructureId.values()).forEach(id -> guards.add(id.id()));
        Arrays.stream(LossId.values()).forEach(id -> guards.add(id.id()));
        return guards;
    }
}
