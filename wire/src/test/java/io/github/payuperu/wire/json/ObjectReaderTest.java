package io.github.payuperu.wire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle is what Jackson writes as bytes, read as bytes. */
class ObjectReaderTest {
    private final JsonReader bytes = new JsonReader(Contract.get(), new Limits(100_000, 20, 1_000, 64));
    private final ObjectReader objects = new ObjectReader(bytes);

    static List<Object> objects() {
        return List.of(
                Map.of(),
                Map.of("language", "es", "test", true, "command", "PING"),
                Map.of("language", "ñandú 😀 \" \\ \n", "é", "\u0000"),
                Map.of("transaction", Map.of("order", Map.of("accountId", 512323, "id", 7_891_234_567_890L))),
                Map.of("a", List.of(1, 2.5, 2.5f, new BigDecimal("100.50"), new BigInteger("12345678901234567890"))),
                Map.of("a", new byte[] {1, 2, 3}, "b", new char[] {'x', 'y'}, "c", new int[] {1, 2}, "d", new double[] {
                    .5
                }),
                new TreeMap<>(Map.of("a", List.of(List.of(), Map.of()), "b", new ArrayList<>(Arrays.asList(null, 1)))),
                new ObjectMapper()
                        .createObjectNode()
                        .put("language", "es")
                        .putNull("merchant")
                        .put("number", 1.5),
                new Bean("es", "PING"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void readsWhatJacksonWouldWrite(Object model) throws JsonProcessingException {
        Reading ofObject = objects.read(model, Expectation.NONE);
        Reading ofBytes = bytes.read(new ObjectMapper().writeValueAsBytes(model), Expectation.NONE);

        assertThat(withoutPlaces(ofObject)).isEqualTo(withoutPlaces(ofBytes));
        assertThat(values(ofObject.message())).isEqualTo(values(ofBytes.message()));
        assertThat(ofObject.complete()).isTrue();
    }

    @Test
    void wantsAnObject() {
        for (Object model : List.of(List.of(1), "text", 5, true, new byte[] {1})) {
            assertThat(stop(model).id()).as("%s", model).isEqualTo("S-ROOT");
        }
    }

    @Test
    void stopsWhereThereIsTooMuch() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add(cyclic);

        assertThat(stop(Map.of("a", cyclic)).arguments()).containsEntry("case", "depth");
        assertThat(stop(Map.of("a", new int[2_000])).arguments()).containsEntry("case", "members");
        assertThat(stop(Map.of("a", BigInteger.TEN.pow(80))).arguments()).containsEntry("case", "number-length");
        assertThat(stop(Map.of("a", "half \ud83d")).id()).isEqualTo("S-SYNTAX");
    }

    @Test
    void refusesWhatNobodyLookedAt() {
        for (Object model : List.of(new Raw("{\"number\":\"4097440000000004\"}"), Map.of("a", new RawValue("1")))) {
            assertThatThrownBy(() -> objects.read(model, Expectation.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(model.getClass().getName())
                    .hasMessageNotContaining("4097");
        }
    }

    private Finding stop(Object model) {
        Reading reading = objects.read(model, Expectation.NONE);
        assertThat(reading.complete()).isFalse();
        return reading.list().get(0);
    }

    private static List<String> withoutPlaces(Reading reading) {
        return reading.list().stream()
                .map(finding -> finding.id() + finding.severity() + finding.pointer() + finding.arguments())
                .toList();
    }

    private static List<String> values(Message message) {
        return Events.of(message);
    }

    /** Something with getters. */
    public record Bean(String language, String command) {}

    /** Something with JSON in it already. */
    public record Raw(@JsonRawValue String merchant) {}
}
