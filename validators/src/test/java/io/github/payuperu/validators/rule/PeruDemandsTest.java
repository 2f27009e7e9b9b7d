package io.github.payuperu.validators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.pe.PeruDemands;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Prose;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of demands against what the rules do in their own cases. */
class PeruDemandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Iterable<RuleFixture> fixturesThatFire() {
        return RuleFixture.all().stream()
                .filter(fixture -> fixture.expectation().equals("fires") && !fixture.isResponse())
                .toList();
    }

    static Stream<Demand> demands() {
        return Contract.get().allOperations().stream()
                .flatMap(operation -> Contract.get().allFields().stream()
                        .filter(field -> field.direction() == Direction.REQUEST)
                        .flatMap(field -> PeruDemands.rulesAskingFor(field.term(), operation.name()).stream()
                                .map(rule -> new Demand(rule, operation.name(), field))));
    }

    @ParameterizedTest
    @MethodSource("fixturesThatFire")
    void nameEveryFieldThatARuleMisses(RuleFixture fixture) {
        Report report = fixture.validator().check(fixture.body());

        assertThat(missed(fixture.rule(), report))
                .allSatisfy(field -> assertThat(PeruDemands.rulesAskingFor(field.term(), fixture.operation()))
                        .contains(fixture.rule()));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void nameNoFieldThatDoesNotSatisfyItsRule(Demand demand) {
        assertThat(RuleFixture.all())
                .filteredOn(fixture -> fixture.rule().equals(demand.rule()))
                .anyMatch(fixture -> isSatisfied(demand, fixture));
    }

    @Test
    void areNoneInACapture() {
        assertThat(demands())
                .isNotEmpty()
                .noneMatch(demand -> demand.operation().equals("card.capture"));
    }

    /** Whether the rule misses something in this case that it no longer misses once the field is there. */
    private static boolean isSatisfied(Demand demand, RuleFixture fixture) {
        Report without = fixture.validator().check(fixture.body());
        Report with = fixture.validator().check(with(demand.field(), fixture.body()));
        return missed(demand.rule(), with).size()
                < missed(demand.rule(), without).size();
    }

    /** What is missing and must not be; that more would be better is no demand. */
    private static List<Field> missed(String rule, Report report) {
        return report.findings(Severity.ERROR).stream()
                .filter(finding -> finding.id().equals(rule))
                .map(Finding::term)
                .flatMap(term -> Contract.get().field(Direction.REQUEST, term).stream())
                .filter(field -> report.message().orElseThrow().node(field) < 0)
                .toList();
    }

    private static byte[] with(Field field, byte[] body) {
        if (field.isParameter()) {
            return withParameter(field, body);
        }
        try {
            ObjectNode root = (ObjectNode) MAPPER.readTree(body);
            String parent = field.pointer().substring(0, field.pointer().lastIndexOf('/'));
            ObjectNode object = root.withObject(parent);
            if (field.type().isContainer()) {
                object.putObject(field.name());
            } else {
                object.put(field.name(), Prose.get().of(field).example());
            }
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withParameter(Field field, byte[] body) {
        ObjectNode patch = MAPPER.createObjectNode();
        patch.put(field.name(), Prose.get().of(field).example());
        return FormBody.of(body).patched(patch).bytes();
    }

    private record Demand(String rule, String operation, Field field) {}
}
