package io.github.payuperu.contracttests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No matching rule of a pact points into the void, and each of them refuses something. */
class MatchersTest {
    static Stream<RuledBody> bodies() {
        return Pacts.all()
                .flatMap(pact -> pact.getInteractions().stream())
                .map(SynchronousHttp.class::cast)
                .flatMap(interaction -> Stream.of(
                        new RuledBody(interaction.getDescription() + ", request", interaction.getRequest()),
                        new RuledBody(interaction.getDescription() + ", answer", interaction.getResponse())))
                .filter(RuledBody::isTree);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void pointAtSomething(RuledBody body) {
        assertThat(body.paths()).allMatch(body::hasSomethingAt);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void refuseSomething(RuledBody body) {
        assertThat(body.closedPaths()).allMatch(body::refusesSomethingAt);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void takeWhatTheyShow(RuledBody body) {
        assertThat(body.refusesItself()).isFalse();
    }
}
