package io.github.payuperu.contracttests.client;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.wire.contract.Direction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.javacrumbs.jsonunit.core.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models read, they write again: nothing is lost, nothing appears. */
class RoundTripTest {
    private final JsonMapper mapper = PaymentsMapper.create();

    static Stream<Example> requests() {
        return Example.all().filter(example -> example.direction() == Direction.REQUEST);
    }

    static Stream<Example> responses() {
        return Example.all().filter(example -> example.direction() == Direction.RESPONSE);
    }

    static Stream<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void writesARequestAsItWas(Example example) throws IOException {
        assertThatJson(mapper.writeValueAsString(example.model())).isEqualTo(text(example));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void writesAResponseAsItWasButForNulls(Example example) throws IOException {
        assertThatJson(text(example))
                .when(Option.TREATING_NULL_AS_ABSENT)
                .isEqualTo(mapper.writeValueAsString(example.model()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void buildersTakeWhateverAModelHolds(Example example) {
        assertThat(Rebuilt.of(example.model())).isEqualTo(example.model());
    }

    private static String text(Example example) {
        return new String(example.body(), StandardCharsets.UTF_8);
    }
}
