package io.github.payuperu.contracttests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.contracttests.samples.SampleBodies;
import io.github.payuperu.contracttests.structure.SchemaOpinion;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pacts show is valid, and has no finding that the documentation's own bodies do not have. */
class BodiesTest {
    /** The day the documented bodies were sent on. */
    private static final Instant THEN = Instant.parse("2021-06-21T12:00:00Z");

    private static final PayuValidator VALIDATOR = PayuValidator.builder()
            .clock(() -> THEN)
            .environment(Environment.TEST)
            .build();

    static List<Scenario> scenarios() {
        return Scenarios.all();
    }

    static Stream<Scenario> flawless() {
        return Scenarios.all().stream().filter(scenario -> scenario.faults().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("flawless")
    void requestsFitTheStrictSchemas(Scenario scenario) {
        assertFits(scenario.request());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void answersFitTheStrictSchemas(Scenario scenario) {
        assertFits(scenario.answer());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void requestsAreRejectedForTheirFaultsOnly(Scenario scenario) {
        for (WireForm wire : List.of(WireForm.JSON, WireForm.XML)) {
            List<String> ids = news(scenario.request(), wire);

            assertThat(ids).as(wire.name()).hasSameElementsAs(scenario.faults());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void answersHaveNoFindingOfTheirOwn(Scenario scenario) {
        assertThat(news(scenario.answer(), WireForm.JSON)).isEmpty();
        assertThat(news(scenario.answer(), WireForm.XML)).isEmpty();
    }

    private static void assertFits(Body body) {
        assertThat(SchemaOpinion.places(body.operation(), body.direction(), body.in(WireForm.JSON)))
                .isEmpty();
        StrictXsd.validate(body.operation(), body.direction(), body.in(WireForm.XML));
    }

    /** The ids that are found in the body and not in the sample it was made of. */
    private static List<String> news(Body body, WireForm wire) {
        List<String> known = places(body, sample(body, wire));
        return find(body, body.in(wire)).stream()
                .filter(finding -> !known.contains(place(finding)))
                .map(Finding::id)
                .distinct()
                .toList();
    }

    private static byte[] sample(Body body, WireForm wire) {
        String name = body.operation() + "." + body.direction().label();
        return wire == WireForm.JSON ? SampleBodies.json(name) : SampleBodies.xml(name);
    }

    private static List<String> places(Body of, byte[] body) {
        return find(of, body).stream().map(BodiesTest::place).toList();
    }

    private static List<Finding> find(Body of, byte[] body) {
        Expectation expected = Expectation.of(of.direction());
        return VALIDATOR
                .check(body, of.direction() == Direction.RESPONSE ? expected.of(of.operation()) : expected)
                .findings();
    }

    private static String place(Finding finding) {
        return finding.id() + " " + finding.term();
    }
}
